import { describe, expect, it } from 'vitest';
import type { PlaceNamedFragment, UnitShownFragment } from '../gql/generated/graphql';
import { changeOf, codesIn, definitionOf, faultsOf, noUnit, type UnitDraft } from './unit';

const office = { id: 'o1', code: 'UK-POLICE-DDN-SALVAN', department: 'police', level: 'LOCAL', name: { hi: 'थाना', en: 'Station' }, district: null, phone: null, placeTold: true, version: 1 } as const;
const village: PlaceNamedFragment = { level: 'VILLAGE', code: 7, name: { hi: 'नामगाँव', en: 'Namgaon' }, district: 49 };
const tehsil: PlaceNamedFragment = { ...village, level: 'SUB_DISTRICT' };
const whole: UnitDraft = {
  ...noUnit, kind: 'POLICE_STATION', office, places: [village], from: { day: '1', month: '12', year: '2026' }, reference: ' Order 1/2026 ',
};
const before: UnitShownFragment = {
  id: 'j1', version: 1, kind: 'POLICE_STATION', name: office.name, reference: 'Order 1', from: '2025-04-01', until: null, endReference: null, office,
};

describe('a unit', () => {
  it('says what it lacks', () => {
    expect(Object.keys(faultsOf(noUnit))).toEqual(['kind', 'office', 'places', 'from', 'reference']);
    expect(faultsOf(whole)).toEqual({});
  });

  it('begins on a real day', () => {
    expect(faultsOf({ ...whole, from: { day: '31', month: '2', year: '2027' } })).toEqual({ from: 'form.fault.date' });
  });

  it('has its own name in both languages or in none', () => {
    expect(faultsOf({ ...whole, name: { hi: 'चौकी', en: ' ' } })).toEqual({ 'name.en': 'form.fault.missing' });
  });

  it('that is a court has a name instead of an office', () => {
    const court = { ...whole, kind: 'COURT' } as const;
    expect(Object.keys(faultsOf({ ...court, office: undefined }))).toEqual(['name.hi', 'name.en']);
    expect(faultsOf({ ...court, office: undefined }, true)).toEqual({});
    expect(definitionOf({ ...court, name: { hi: 'न्यायालय', en: 'Court' } }, 'COURT', '2026-12-01', 5).office).toBeNull();
  });

  it('is sent without the spaces around what was typed', () => {
    expect(definitionOf(whole, 'POLICE_STATION', '2026-12-01', 5)).toEqual({
      state: 5, kind: 'POLICE_STATION', from: '2026-12-01', office: 'o1', name: null, places: [{ level: 'VILLAGE', code: 7 }], reference: 'Order 1/2026',
    });
  });
});

describe('a change', () => {
  it('names only what is other than before', () => {
    expect(changeOf(before, [village], whole, 'POLICE_STATION', '2026-12-01'))
      .toEqual({ from: '2026-12-01', reference: 'Order 1/2026', kind: null, office: null, name: null, places: null });
  });

  it('names all places where one is other, and a place of another level is another', () => {
    expect(changeOf(before, [village], { ...whole, places: [tehsil] }, 'REVENUE_POLICE_CIRCLE', '2026-12-01'))
      .toMatchObject({ kind: 'REVENUE_POLICE_CIRCLE', places: [{ level: 'SUB_DISTRICT', code: 7 }] });
  });
});

describe('codes in a text', () => {
  it('are read in either script, however they are set apart, each once', () => {
    expect(codesIn('12, 13\n१४;12')).toEqual([12, 13, 14]);
  });
});
