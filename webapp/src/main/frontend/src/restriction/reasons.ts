import type { RestrictionReason } from '../gql/generated/graphql';

/** What a case is restricted for. */
export const RESTRICTING = ['DANGER_TO_PERSON', 'OFFICER_CONCERNED', 'PERSON_WISHES', 'COURT_ORDER'] as const satisfies readonly RestrictionReason[];

/** What others are named for, or struck out. */
export const CHANGING = ['HELP_NEEDED', 'DANGER_TO_PERSON', 'OFFICER_CONCERNED', 'PERSON_WISHES', 'COURT_ORDER', 'BY_MISTAKE'] as const satisfies readonly RestrictionReason[];

/** What a restriction is lifted for. */
export const LIFTING = ['DANGER_OVER', 'HELP_NEEDED', 'PERSON_WISHES', 'COURT_ORDER', 'BY_MISTAKE'] as const satisfies readonly RestrictionReason[];
