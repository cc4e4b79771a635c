import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import { say } from '../app/say';

/** One act in a meeting or on a decision: once per press, read again behind it, and told in words. */
export function useMeetingAct<Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string) {
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
      void client.invalidateQueries({ queryKey: ['meetings'] });
      void client.invalidateQueries({ queryKey: ['meeting'] });
      void client.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
}
