import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import { say } from '../app/say';

/** One act on a handover note: once per press, read again behind it, and told in words. */
export function useHandoverAct<Input>(run: (input: Input, key: string) => Promise<unknown>, done: string) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: () => {
      say(done);
      key.current = newKey();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['handovers'] });
      void client.invalidateQueries({ queryKey: ['handover'] });
    },
  });
}
