import type { JurisdictionChangeInput, JurisdictionKind, NewJurisdictionInput, OfficeFoundFragment, PlaceLevel, PlaceNamedFragment, UnitShownFragment } from '../gql/generated/graphql';
import { isDate } from '../form/check';
import { dateOf, latinDigits, type DateParts } from '../form/draft';
import type { MessageId } from '../messages/generated/ids';
import { trimmed, type Names } from '../offices/NameFields';

/** What is typed of a unit and its area, before it is one. */
export type UnitDraft = {
  kind: JurisdictionKind | ''; office: OfficeFoundFragment | undefined; name: Names; places: readonly PlaceNamedFragment[]; from: DateParts; reference: string;
};

export type UnitField = 'kind' | 'office' | 'name.hi' | 'name.en' | 'places' | 'from' | 'reference';

export const noUnit: UnitDraft = { kind: '', office: undefined, name: { hi: '', en: '' }, places: [], from: {}, reference: '' };

/** A court has a name and no office; any other unit has an office, and a name of its own only where it is called otherwise. */
export function faultsOf(draft: UnitDraft, namedAlready = false): { [field in UnitField]?: MessageId | undefined } {
  const { hi, en } = trimmed(draft.name);
  const ofCourt = draft.kind === 'COURT';
  const needsName = ofCourt && !namedAlready;
  const from = dateOf(draft.from);
  const missing = 'form.fault.missing' as const;
  return {
    ...(!draft.kind && { kind: missing }),
    ...(!ofCourt && !draft.office && { office: missing }),
    ...(!hi && (needsName || en) && { 'name.hi': missing }),
    ...(!en && (needsName || hi) && { 'name.en': missing }),
    ...(draft.places.length === 0 && { places: 'jurisdiction.places.fault' as const }),
    ...(!from ? { from: missing } : !isDate(from) && { from: 'form.fault.date' as const }),
    ...(!draft.reference.trim() && { reference: missing }),
  };
}

const nameOf = (draft: UnitDraft) => {
  const name = trimmed(draft.name);
  return name.hi && name.en ? name : null;
};

const keysOf = (draft: UnitDraft) => draft.places.map(({ level, code }) => ({ level, code }));

/** Of a draft without a fault. */
export function definitionOf(draft: UnitDraft, kind: JurisdictionKind, from: string, state: number): NewJurisdictionInput {
  return {
    state, kind, from, office: kind === 'COURT' ? null : draft.office?.id ?? null, name: nameOf(draft), places: keysOf(draft), reference: draft.reference.trim(),
  };
}

/** What is other than before; what is left out stays. */
export function changeOf(before: UnitShownFragment, had: readonly PlaceNamedFragment[], draft: UnitDraft, kind: JurisdictionKind, from: string): JurisdictionChangeInput {
  const samePlaces = had.length === draft.places.length && draft.places.every((place) => had.some((each) => keyOf(each) === keyOf(place)));
  return {
    from,
    reference: draft.reference.trim(),
    kind: kind === before.kind ? null : kind,
    office: kind === 'COURT' || draft.office?.id === before.office?.id ? null : draft.office?.id ?? null,
    name: nameOf(draft),
    places: samePlaces ? null : keysOf(draft),
  };
}

/** A place among all: each level counts its own codes. */
export const keyOf = ({ level, code }: { level: PlaceLevel; code: number }) => `${level}/${code}`;

export const MOST_CODES = 100;

/** The codes in a text, however they are set apart, each once. */
export function codesIn(text: string): number[] {
  return [...new Set((latinDigits(text).match(/\d+/g) ?? []).map(Number))];
}
