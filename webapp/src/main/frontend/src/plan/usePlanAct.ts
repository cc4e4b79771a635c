import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import { say } from '../app/say';

/** One act on a plan: once per press, read again behind it, and told in words. */
export function usePlanAct<Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    gcTime: 0,
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: () => {
      say(done);
      key.current = newKey();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['plans'] });
      void client.invalidateQueries({ queryKey: ['plan'] });
    },
  });
}
