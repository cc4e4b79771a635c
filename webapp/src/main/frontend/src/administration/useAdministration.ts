import { useRef } from 'react';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { StatesDocument } from '../gql/generated/graphql';
import { say } from '../app/say';

export const statesQuery = queryOptions({
  queryKey: ['states'],
  queryFn: async () => (await ask(StatesDocument, {})).states.nodes,
  staleTime: Infinity,
});


/**
 * An act of the administration: once per press, what lists show read again, and told in words where there are some.
 *
 * @param also what else it may have changed
 */
export function useAdministrationAct<Input, Result>(
  run: (input: Input, key: string) => Promise<Result>, done?: string, also: readonly string[] = [],
) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: () => {
      for (const changed of ['administration', 'nodal-matrix', ...also]) void client.invalidateQueries({ queryKey: [changed] });
      if (done) say(done);
    },
    onSettled: () => { key.current = newKey(); },
  });
}
