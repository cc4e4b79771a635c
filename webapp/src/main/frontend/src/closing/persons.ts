import type { CaseOutcomeInput, ContactMeans, OutcomeKind, OutcomeResult, PersonClosingInput } from '../gql/generated/graphql';
import { dateOf, type DateParts } from '../form/draft';

export const KINDS: readonly OutcomeKind[] = ['SAFE_PLACE', 'TREATMENT', 'RELIEF_PAID', 'LEGAL_AID', 'SCHOOL_OR_WORK'];
export const RESULTS: readonly OutcomeResult[] = ['ACHIEVED', 'NOT_NEEDED', 'SHE_DECLINED', 'NOT_ACHIEVED'];
export const MEANS: readonly ContactMeans[] = ['NO_CONTACT', 'SHE_COMES', 'CALL', 'TEXT', 'VISIT'];

export type Told = { result?: OutcomeResult; on: DateParts; reason: string };
export type PersonTold = { outcomes: Partial<Record<OutcomeKind, Told>>; means?: ContactMeans };

/** What is missing of one outcome; undefined where it is whole. */
export function lacks(kind: OutcomeKind, told: Told | undefined): 'result' | 'on' | 'reason' | undefined {
  if (!told?.result) return 'result';
  if (kind === 'RELIEF_PAID' && told.result === 'ACHIEVED' && !dateOf(told.on)) return 'on';
  if (told.result === 'NOT_ACHIEVED' && told.reason.trim() === '') return 'reason';
  return undefined;
}

/** As the server takes it; undefined while something is missing. */
export function closingOf(person: string, told: PersonTold | undefined): PersonClosingInput | undefined {
  if (!told?.means || KINDS.some((kind) => lacks(kind, told.outcomes[kind]))) return undefined;
  const outcomes: CaseOutcomeInput[] = KINDS.map((kind) => {
    const each = told.outcomes[kind]!;
    return {
      kind, result: each.result!,
      on: kind === 'RELIEF_PAID' && each.result === 'ACHIEVED' ? dateOf(each.on)! : null,
      reason: each.result === 'NOT_ACHIEVED' ? each.reason.trim() : null,
    };
  });
  return { person, outcomes, means: told.means };
}
