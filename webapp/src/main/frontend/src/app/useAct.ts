import { useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import { say } from './say';
import { useSending } from './useSending';

/** One act: once per press, told in words, and what it may have changed read again behind it. */
export function useAct<Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string, changes: readonly string[]) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useSending({
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: () => {
      say(done);
      key.current = newKey();
    },
    onSettled: () => changes.forEach((each) => void client.invalidateQueries({ queryKey: [each] })),
  });
}
