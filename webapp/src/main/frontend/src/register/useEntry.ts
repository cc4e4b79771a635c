import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { RegisterEntryDocument, type EntryShownFragment } from '../gql/generated/graphql';

export type Entry = EntryShownFragment;

/** One entry as it stands; null where there is none that one may know of. */
export function useEntry(id: string | undefined) {
  return useQuery({
    queryKey: ['register', 'entry', id],
    queryFn: async () => (await ask(RegisterEntryDocument, { id: id! })).establishment ?? null,
    enabled: id !== undefined,
  });
}
