import { describe, expect, it } from 'vitest';
import { check } from '../form/check';
import { draftOf } from '../form/draft';
import type { FieldSchema, FormSchema, Widget } from '../form/schema';
import { answersNow, askedFor } from './reference';

const field = (widget: Widget, more: Partial<FieldSchema> = {}): FieldSchema => ({ 'x-title': { hi: `हिन्दी ${widget}`, en: widget }, 'x-widget': widget, ...more });
const schema: FormSchema = {
  'x-title': { hi: 'संदर्भ', en: 'Reference' }, 'x-marks': [], 'x-form': { code: 'a.b', version: 1, source: '' },
  properties: {
    number: field('text'), at: field('date-time'), zero: field('yes-no'),
    where: field('text', { 'x-shownWhen': { op: 'is', path: 'zero', value: 'YES' } }),
  },
  required: ['number', 'at', 'zero', 'where'], 'x-order': ['number', 'at', 'zero', 'where'],
};
const read = { number: '12', at: '2026-11-20T04:00:17Z', zero: 'YES' };

describe('what an imported form does not tell', () => {
  it('is asked, and nothing else, also where another answer shows it', () => {
    const asked = askedFor(schema, check(schema, read));
    expect(asked['x-order']).toEqual(['where']);
    expect(asked.properties.where).not.toHaveProperty('x-shownWhen');
    expect(askedFor(schema, [])['x-order']).toEqual([]);
  });
});

describe('what is confirmed', () => {
  const first = draftOf(schema, read);

  it('is as it was read, to the second, with what was added', () => {
    expect(answersNow(schema, read, first, { ...first, where: 'There' })).toEqual({ ...read, where: 'There' });
  });

  it('is what the officer corrected, and without what is no longer asked', () => {
    expect(answersNow(schema, read, first, { ...first, number: '13', zero: 'NO', where: 'There' }))
      .toEqual({ ...read, number: '13', zero: 'NO' });
    expect(answersNow(schema, read, first, { ...first, at: { day: '20', month: '11', year: '2026', time: '09:00' } }).at)
      .toBe('2026-11-20T09:00:00+05:30');
  });
});
