import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PostKindsDocument } from '../gql/generated/graphql';

/** Which kinds of post each department declares; they change with a new release only. */
export function usePostKinds(state: number) {
  return useQuery({
    queryKey: ['post-kinds', state],
    queryFn: async () => (await ask(PostKindsDocument, { state })).departments.nodes,
    staleTime: 30 * 60_000,
  });
}
