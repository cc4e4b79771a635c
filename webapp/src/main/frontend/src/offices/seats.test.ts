import { describe, expect, it } from 'vitest';
import { kindsAt, proposedCode, superiorOf, type PostKind } from './seats';

const kind = (code: string, level: PostKind['level'], reportsTo: string | null): PostKind =>
  ({ code, level, reportsTo, nodal: false, hidesPlace: false, name: { hi: code, en: code } });
const head = kind('head', 'STATE', null);
const nodal = kind('nodal', 'DISTRICT', 'head');
const officer = kind('station-officer', 'LOCAL', 'nodal');
const kinds = [head, nodal, officer];
const office = { level: 'LOCAL', district: { code: 49, name: { hi: 'देहरादून', en: 'Dehradun' } } } as const;

describe('the kinds of post of an office', () => {
  it('are those of its level', () => {
    expect(kindsAt(kinds, 'LOCAL')).toEqual([officer]);
  });
});

describe('a superior', () => {
  it('sits in the same district where its kind is of the district', () => {
    expect(superiorOf(kinds, officer, office)).toEqual({ kind: nodal, district: 49 });
  });

  it('of the state is looked for in the whole state', () => {
    expect(superiorOf(kinds, nodal, { ...office, level: 'DISTRICT' })).toEqual({ kind: head, district: null });
  });

  it('is asked of no kind that heads its line', () => {
    expect(superiorOf(kinds, head, { level: 'STATE', district: null })).toBeUndefined();
  });
});

describe('a proposed code', () => {
  it('says office and kind and is never too long', () => {
    expect(proposedCode('UK-POLICE-DDN-SALVAN', 'station-officer')).toBe('UK-POLICE-DDN-SALVAN-STATION-OFFICER');
    expect(proposedCode('X'.repeat(79), 'clerk')).toHaveLength(80);
  });
});
