import { describe, expect, it } from 'vitest';
import type { EntryShownFragment } from '../gql/generated/graphql';
import { NOTHING, codeOf, detailsOf, lacking, typedOf } from './details';
import { keepsIn } from './keeping';

const entry: EntryShownFragment = {
  id: 'e', version: 3, register: 'example.partner-library', code: 'NL-1', name: { hi: 'नमूना', en: 'Namuna' }, hindiKnown: true, district: 49,
  placeLevel: 'BLOCK', placeCode: 7, placeTold: true, partOf: 'w', phone: '0135 000000', status: 'open', statusName: { hi: 'खुला', en: 'Open' },
  since: '2026-01-05', reference: 'B 17', source: 'Invented', from: '2020-04-01', until: null, withdrawn: false,
};

describe('the details of an entry', () => {
  it('come back whole when nothing is changed, for what is left out is known no more', () => {
    expect(detailsOf(typedOf(entry))).toEqual({
      nameEn: 'Namuna', nameHi: 'नमूना', district: 49, placeLevel: 'BLOCK', placeCode: 7, partOf: 'w', phone: '0135 000000', source: 'Invented',
      from: '2020-04-01', until: null,
    });
  });

  it('do not make a Hindi name of the English one that stands in its place', () => {
    expect(detailsOf(typedOf({ ...entry, name: { hi: 'Namuna', en: 'Namuna' }, hindiKnown: false })).nameHi).toBeNull();
  });

  it('are taken without the spaces around them, in digits of either script', () => {
    const typed = { ...NOTHING, code: ' nl-९ ', nameEn: ' Namuna ', phone: ' ०१३५ 000000 ', district: '49', source: ' Invented ' };
    expect(codeOf(typed)).toBe('NL-9');
    expect(detailsOf(typed)).toMatchObject({ nameEn: 'Namuna', phone: '0135 000000', source: 'Invented', nameHi: null });
  });

  it('name a place by level and code together', () => {
    expect(detailsOf({ ...NOTHING, placeCode: '7' })).toMatchObject({ placeLevel: null, placeCode: null });
    expect(lacking({ ...NOTHING, placeLevel: 'BLOCK' })).toMatchObject({ placeCode: 'form.chooseOne' });
  });

  it('lack what every entry has, and a day that there is not', () => {
    expect(Object.keys(lacking({ ...NOTHING, until: { day: '31', month: '2', year: '2026' } }))).toEqual(['code', 'name.en', 'district', 'source', 'until']);
    expect(lacking(typedOf(entry))).toEqual({});
  });
});

describe('a post that keeps a register', () => {
  it('keeps it in its district, and one of the state everywhere', () => {
    expect(keepsIn({ level: 'DISTRICT', district: 49 }, 49)).toBe(true);
    expect(keepsIn({ level: 'DISTRICT', district: 49 }, 50)).toBe(false);
    expect(keepsIn({ level: 'STATE', district: 49 }, 50)).toBe(true);
  });
});
