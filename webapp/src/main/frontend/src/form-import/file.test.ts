import { describe, expect, it } from 'vitest';
import type { FieldSchema, GroupSchema, Widget } from '../form/schema';
import { LONGEST, namesOf, readFile } from './file';

const field = (widget: Widget, more: Partial<FieldSchema> = {}): FieldSchema => ({ 'x-title': { hi: `हिन्दी ${widget}`, en: widget }, 'x-widget': widget, ...more });
const group = (properties: Record<string, FieldSchema>, required: string[] = []): GroupSchema => ({ properties, required, 'x-order': Object.keys(properties) });

const report = group({
  number: field('text'),
  on: field('date'),
  where: field('group', group({ place: field('place') })),
  offences: field('list', { items: group({ act: field('one-choice') }, ['act']) as FieldSchema & GroupSchema }),
  paper: field('document'),
}, ['number']);

const faults = (file: unknown) => readFile(report, JSON.stringify(file))?.faults;

describe('a file', () => {
  it('is read as it came', () => {
    const answers = { number: '12', on: '2026-11-20', where: { place: '49' }, offences: [{ act: 'BNS' }], paper: { register: 'A', number: '1', heldAt: 'Thana' } };
    expect(readFile(report, JSON.stringify(answers))).toEqual({ answers, faults: [] });
  });

  it('that is no object of a form, or too long, is not read', () => {
    for (const file of ['', '{"number": ', '[]', '"12"', 'null']) expect(readFile(report, file)).toBeUndefined();
    expect(readFile(report, JSON.stringify({ number: 'x'.repeat(LONGEST) }))).toBeUndefined();
  });

  it('with a field that the form does not have, or of another shape, names the place', () => {
    expect(faults({ number: '12', colour: 'red', toString: 1 })).toEqual([
      { path: 'colour', id: 'formImport.fault.unknown' }, { path: 'toString', id: 'formImport.fault.unknown' },
    ]);
    expect(faults({ number: ['12'], where: 'here', offences: [{ act: 'BNS' }, 'IPC'], paper: 'A/1' })?.map((fault) => fault.path))
      .toEqual(['number', 'where', 'offences[1]', 'paper']);
    expect(faults({ number: null })).toEqual([{ path: 'number', id: 'formImport.fault.shape' }]);
  });

  it('is checked like what is typed', () => {
    expect(faults({ on: '2026-02-30', offences: [{}] })?.map((fault) => fault.path)).toEqual(['number', 'on', 'offences[0].act']);
  });
});

it('the names of a file are those of all its fields', () => {
  expect(namesOf(report).map((each) => each.name))
    .toEqual(['number', 'on', 'where.place', 'offences[].act', 'paper.register', 'paper.number', 'paper.heldAt']);
});
