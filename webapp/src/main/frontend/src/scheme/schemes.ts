import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import {
  CaseApplicationsDocument, CaseEligibilityDocument,
  type ApplicationShownFragment, type EligibilityOutcome, type ToldFactInput,
} from '../gql/generated/graphql';

export type Application = ApplicationShownFragment;

/** What a person of the case can get by what the case knows and by what is told beside it, scheme by scheme. */
export function useEligibility(file: string, person: string | undefined, outcomes: readonly EligibilityOutcome[], told: ToldFactInput[]) {
  return useInfiniteQuery({
    queryKey: ['case', file, 'eligibility', person ?? null, outcomes, told],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CaseEligibilityDocument, {
      case: file, person: person ?? null, outcomes: [...outcomes], told, after: pageParam,
    })).case!.eligibility,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    enabled: person !== undefined,
    // Another person's outcomes never stand under this one's name, not for a moment.
    placeholderData: (shown, query) => (query?.queryKey[3] === (person ?? null) ? shown : undefined),
    // What was told beside the case is forgotten with the screen.
    gcTime: 0,
  });
}

/** The applications that one's department has made or decides. */
export function useApplications(file: string) {
  return useInfiniteQuery({
    queryKey: ['case', file, 'applications'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CaseApplicationsDocument, { case: file, after: pageParam })).case!.schemeApplications,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
}
