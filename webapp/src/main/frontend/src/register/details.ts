import type { EntryShownFragment, EstablishmentDetailsInput, PlaceLevel } from '../gql/generated/graphql';
import { isDate } from '../form/check';
import { dateOf, latinDigits, partsOf, type DateParts } from '../form/draft';

/** What stands in the fields of an entry, as typed. */
export type Typed = {
  code: string; nameEn: string; nameHi: string; district: string; placeLevel: PlaceLevel | ''; placeCode: string;
  partOf: string; phone: string; source: string; from: DateParts; until: DateParts;
};

export const NOTHING: Typed = {
  code: '', nameEn: '', nameHi: '', district: '', placeLevel: '', placeCode: '', partOf: '', phone: '', source: '', from: {}, until: {},
};

/** All that is known of an entry: what is left out of a change is known no more. */
export function typedOf(entry: EntryShownFragment): Typed {
  return {
    code: entry.code,
    nameEn: entry.name.en,
    nameHi: entry.hindiKnown ? entry.name.hi : '',
    district: String(entry.district),
    placeLevel: entry.placeLevel ?? '',
    placeCode: entry.placeCode == null ? '' : String(entry.placeCode),
    partOf: entry.partOf ?? '',
    phone: entry.phone ?? '',
    source: entry.source,
    from: partsOf(entry.from ?? undefined),
    until: partsOf(entry.until ?? undefined),
  };
}

/** Codes are capital letters; nobody should be sent back for a small one. */
export const codeOf = (typed: Typed) => latinDigits(typed.code.trim()).toUpperCase();

export function detailsOf(typed: Typed): EstablishmentDetailsInput {
  const placed = typed.placeLevel !== '' && typed.placeCode !== '';
  return {
    nameEn: typed.nameEn.trim(),
    nameHi: typed.nameHi.trim() || null,
    district: Number(typed.district),
    placeLevel: placed ? typed.placeLevel as PlaceLevel : null,
    placeCode: placed ? Number(typed.placeCode) : null,
    partOf: typed.partOf || null,
    phone: latinDigits(typed.phone.trim()) || null,
    source: typed.source.trim(),
    from: dateOf(typed.from) ?? null,
    until: dateOf(typed.until) ?? null,
  };
}

/** What the page can tell by itself, by the names that the server gives the fields. */
export function lacking(typed: Typed): Partial<Record<string, 'form.fault.missing' | 'form.chooseOne' | 'form.fault.date'>> {
  const unreal = (parts: DateParts) => {
    const date = dateOf(parts);
    return date !== undefined && !isDate(date);
  };
  return {
    ...(codeOf(typed) === '' && { code: 'form.fault.missing' as const }),
    ...(typed.nameEn.trim() === '' && { 'name.en': 'form.fault.missing' as const }),
    ...(typed.district === '' && { district: 'form.chooseOne' as const }),
    ...(typed.placeLevel !== '' && typed.placeCode === '' && { placeCode: 'form.chooseOne' as const }),
    ...(typed.source.trim() === '' && { source: 'form.fault.missing' as const }),
    ...(unreal(typed.from) && { from: 'form.fault.date' as const }),
    ...(unreal(typed.until) && { until: 'form.fault.date' as const }),
  };
}
