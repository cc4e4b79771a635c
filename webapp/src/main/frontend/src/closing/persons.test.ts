import { describe, expect, it } from 'vitest';
import { closingOf, KINDS, lacks, type PersonTold } from './persons';

const all = (result: 'NOT_NEEDED' | 'ACHIEVED'): PersonTold => ({
  means: 'NO_CONTACT', outcomes: Object.fromEntries(KINDS.map((kind) => [kind, { result, on: {}, reason: '' }])),
});

describe('the closing of a person', () => {
  it('needs a word about each outcome and a means', () => {
    expect(closingOf('p', undefined)).toBeUndefined();
    expect(closingOf('p', { outcomes: all('NOT_NEEDED').outcomes })).toBeUndefined();
    expect(closingOf('p', all('NOT_NEEDED'))?.outcomes).toHaveLength(KINDS.length);
  });

  it('asks for the day of payment and for the reason of a failure, and for nothing where she declined', () => {
    expect(closingOf('p', all('ACHIEVED'))).toBeUndefined();
    expect(lacks('RELIEF_PAID', { result: 'ACHIEVED', on: {}, reason: '' })).toBe('on');
    expect(lacks('TREATMENT', { result: 'NOT_ACHIEVED', on: {}, reason: ' ' })).toBe('reason');
    expect(lacks('TREATMENT', { result: 'SHE_DECLINED', on: {}, reason: '' })).toBeUndefined();
  });
});
