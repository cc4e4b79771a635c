import { describe, expect, it } from 'vitest';
import type { GroupSchema } from '../form/schema';
import type { Words } from '../messages/words';
import { conditionWords } from './conditionWords';

const words: Words = {
  language: 'en',
  t: (id, values) => `${id.replace('blank.', '')}${values ? `(${Object.values(values).join('|')})` : ''}`,
  of: (text) => text.en,
};
const named = (en: string) => ({ hi: '-', en });
const group: GroupSchema = {
  required: [],
  'x-order': ['place', 'age', 'children'],
  properties: {
    place: { 'x-title': named('Place'), 'x-widget': 'one-choice', 'x-options': [{ code: 'OTHER', hi: '-', en: 'elsewhere' }] },
    age: { 'x-title': named('Age'), 'x-widget': 'whole-number' },
    children: {
      'x-title': named('Children'), 'x-widget': 'list',
      items: { 'x-title': named('Child'), 'x-widget': 'group', required: [], 'x-order': ['safe'], properties: {
        safe: { 'x-title': named('Safe'), 'x-widget': 'yes-no', 'x-options': [{ code: 'NO', hi: '-', en: 'no' }] },
      } },
    },
  },
};

describe('a condition on paper', () => {
  it('names the field and the choice, not their codes', () => {
    expect(conditionWords({ op: 'is', path: 'place', value: 'OTHER' }, group, words)).toBe('Place: elsewhere');
  });
  it('joins its parts, and looks into the rows of a list', () => {
    expect(conditionWords({
      op: 'all',
      parts: [{ op: 'atLeast', path: 'age', value: 18 }, { op: 'anyRow', path: 'children', row: { op: 'is', path: 'safe', value: 'NO' } }],
    }, group, words)).toBe('atLeast(Age|18) and Children: Safe: no');
  });
  it('says what must not be', () => {
    expect(conditionWords({ op: 'not', part: { op: 'answered', path: 'age' } }, group, words)).toBe('not(answered(Age))');
  });
});
