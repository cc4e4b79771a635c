import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { BesideDocument, type BesideQuery } from '../gql/generated/graphql';

export type Beside = BesideQuery;

/** What stands beside the referrals of a day: one question for all of it, for the line is slow. */
export function useBeside(): Beside | undefined {
  return useQuery({ queryKey: ['beside'], queryFn: () => ask(BesideDocument, {}), staleTime: 0, refetchInterval: 60_000 }).data;
}
