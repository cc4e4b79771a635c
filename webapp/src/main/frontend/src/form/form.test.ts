import { describe, expect, it } from 'vitest';
import { check, labelAt } from './check';
import { answersOf, draftOf } from './draft';
import { fails, holds } from './condition';
import { inForce, registersOf, type FieldSchema, type GroupSchema, type Widget } from './schema';

const field = (widget: Widget, more: Partial<FieldSchema> = {}): FieldSchema => ({
  'x-title': { hi: `हिन्दी ${widget}`, en: widget }, 'x-widget': widget, ...more,
});
const group = (properties: Record<string, FieldSchema>, required: string[] = [], shownRequired: string[] = []): GroupSchema => ({
  properties, required, 'x-order': Object.keys(properties),
  allOf: shownRequired.map((name) => ({ then: { required: [name] } })),
});

const offence = group({
  act: field('one-choice'),
  otherAct: field('text', { 'x-shownWhen': { op: 'is', path: 'act', value: 'OTHER' } }),
}, ['act'], ['otherAct']);
const form = group({
  age: field('whole-number', { minimum: 0, maximum: 120 }),
  on: field('date'),
  at: field('date-time'),
  offences: field('list', { items: offence as FieldSchema & GroupSchema }),
}, ['offences']);

describe('answers', () => {
  it('leave out what is blank and what is hidden', () => {
    const draft = { age: ' ', offences: [{ act: 'BNS', otherAct: 'typed before' }] };
    expect(answersOf(form, draft)).toEqual({ offences: [{ act: 'BNS' }] });
  });

  it('take digits of both scripts, and keep what is no number as it was typed', () => {
    expect(answersOf(form, { age: '३१' })).toEqual({ age: 31 });
    expect(answersOf(form, { age: 'many' })).toEqual({ age: 'many' });
  });

  it('hide in turn what depends on what is hidden', () => {
    const chain = group({
      a: field('text'),
      b: field('text', { 'x-shownWhen': { op: 'is', path: 'a', value: '1' } }),
      c: field('text', { 'x-shownWhen': { op: 'answered', path: 'b' } }),
    });
    expect(answersOf(chain, { a: '2', b: 'x', c: 'y' })).toEqual({ a: '2' });
  });

  it('come back as they were typed', () => {
    const answers = { age: 31, on: '2026-11-05', at: '2026-11-20T04:00:00Z', offences: [{ act: 'OTHER', otherAct: 'Act' }] };
    const draft = draftOf(form, answers);
    expect(draft.at).toEqual({ day: '20', month: '11', year: '2026', time: '09:30' });
    expect(answersOf(form, draft)).toEqual({ ...answers, at: '2026-11-20T09:30:00+05:30' });
  });
});

describe('a condition', () => {
  it('about what is not answered neither holds nor fails', () => {
    const condition = { op: 'is', path: 'a.b', value: 'YES' } as const;
    expect([holds(condition, {}), fails(condition, {})]).toEqual([false, false]);
    expect(holds({ op: 'not', part: condition }, { a: { b: 'NO' } })).toBe(true);
    expect(holds({ op: 'not', part: condition }, {})).toBe(false);
  });

  it('of rows fails where there are none', () => {
    const any = { op: 'anyRow', path: 'rows', row: { op: 'atLeast', path: 'age', value: 18 } } as const;
    expect(holds(any, { rows: [{ age: 3 }, { age: 20 }] })).toBe(true);
    expect(fails(any, {})).toBe(true);
  });
});

describe('a fault', () => {
  it('stands at its path, in the row of its list', () => {
    const faults = check(form, answersOf(form, { age: '130', on: { day: '30', month: '2', year: '2026' }, offences: [{ act: 'OTHER' }] }));
    expect(faults.map((fault) => fault.path)).toEqual(['age', 'on', 'offences[0].otherAct']);
  });

  it('names the row for who reads it', () => {
    expect(labelAt(form, 'offences[1].otherAct', (text) => text.en)).toBe('list 2: text');
  });

  it('is told of a required list without rows', () => {
    expect(check(form, {}).map((fault) => fault.path)).toEqual(['offences']);
  });
});

describe('a code', () => {
  const paints = [
    { code: 'lead', hi: 'सीसा', en: 'Lead', validUntil: '2010-03-31' },
    { code: 'acrylic', hi: 'ऐक्रेलिक', en: 'Acrylic', validFrom: '1990-01-01' },
    { code: 'lime', hi: 'चूना', en: 'Lime' },
  ];
  const on = (day: string | undefined) => inForce(paints, day).map(({ code }) => code);

  it('is offered on the days on which it is in force, its first and last among them', () => {
    expect(on('1989-12-31')).toEqual(['lead', 'lime']);
    expect(on('1990-01-01')).toEqual(['lead', 'acrylic', 'lime']);
    expect(on('2010-03-31')).toEqual(['lead', 'acrylic', 'lime']);
    expect(on('2010-04-01')).toEqual(['acrylic', 'lime']);
  });

  it('is offered whatever its days while the day is not known', () => {
    expect(on(undefined)).toEqual(['lead', 'acrylic', 'lime']);
  });
});

describe('the registers that a form points to', () => {
  it('are found in groups and in the rows of lists, and are none where no field points to one', () => {
    const inner = group({ school: field('establishment') });
    expect(registersOf(group({ a: { ...field('group'), ...inner } }))).toEqual([null]);
    expect(registersOf(group({ a: field('list', { items: inner as FieldSchema & GroupSchema }), b: field('establishment', { 'x-registers': ['health.hospital'] }) }))).toContain('health.hospital');
    expect(registersOf(group({ a: field('text') }))).toEqual([]);
  });
});
