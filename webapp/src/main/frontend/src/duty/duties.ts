import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CaseDutiesDocument, type DutyShownFragment } from '../gql/generated/graphql';

export type Duty = DutyShownFragment;

/** The duties of a case that one may know of, the newest first. */
export function useDuties(file: string) {
  return useInfiniteQuery({
    queryKey: ['case', file, 'duties'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(CaseDutiesDocument, { case: file, after: pageParam })).case!.duties,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
}

export type Acting = 'prove' | 'declined' | 'waive' | 'corrected' | 'journey';

/** What an officer of the duty's department may do with it by hand; an entry or a letter closes the rest. */
export function actsOn(duty: Duty): Acting[] {
  const { content } = duty;
  if (!duty.own || duty.standing !== 'OPEN' || !content) return [];
  return [
    ...(content.byHand ? ['prove' as const] : []),
    ...(content.touchesPerson ? ['declined' as const] : []),
    ...(content.journeyExcluded ? ['journey' as const] : []),
    ...(content.waiver ? ['waive' as const] : []),
    ...(content.eventCorrectedAt ? ['corrected' as const] : []),
  ];
}

/** What is owed first, by what is due first; what help, dates and others' times there are comes after it. */
export function byUrgency(one: Duty, other: Duty): number {
  return Number(isOwed(other)) - Number(isOwed(one)) || (one.content?.due ?? '').localeCompare(other.content?.due ?? '');
}

export function isOwed(duty: Duty): boolean {
  return !duty.content || duty.content.kind === 'DUTY' || duty.content.kind === 'INDEPENDENT_BODY';
}
