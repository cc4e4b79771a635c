import type { JurisdictionKind } from '../gql/generated/graphql';

export const KINDS: readonly JurisdictionKind[] = [
  'POLICE_STATION', 'REPORTING_OUTPOST', 'REVENUE_POLICE_CIRCLE', 'CHILD_WELFARE_COMMITTEE', 'COURT', 'INDUSTRIAL_ESTATE',
];

/** Of these only one can be right for a place on a day; courts and estates share their areas. */
const EXCLUSIVE: readonly (readonly JurisdictionKind[])[] = [['POLICE_STATION', 'REVENUE_POLICE_CIRCLE'], ['REPORTING_OUTPOST'], ['CHILD_WELFARE_COMMITTEE']];

export function rivalsOf(kind: JurisdictionKind): readonly JurisdictionKind[] {
  return EXCLUSIVE.find((kinds) => kinds.includes(kind)) ?? [];
}

/** Where every place must have one. */
export const WANTED = {
  POLICE: ['POLICE_STATION', 'REVENUE_POLICE_CIRCLE'],
  COMMITTEE: ['CHILD_WELFARE_COMMITTEE'],
} as const satisfies Record<string, readonly JurisdictionKind[]>;
