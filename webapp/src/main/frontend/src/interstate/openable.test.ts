import { describe, expect, it } from 'vitest';
import { changeOf, openable, wrongPeriods } from './openable';

const text = (en: string) => ({ hi: 'हिन्दी', en });
const span = { words: text('two days') };
const service = (code: string, acrossStates: boolean) => ({ code, name: text(code), acrossStates, needs: [], acknowledgeWithin: span, actWithin: span });

describe('services for other states', () => {
  it('are those that a department at work in the state gives across its line', () => {
    const found = openable([
      { id: 'police', name: text('Police'), enabledSince: '2025-04-01', services: [service('police.search', true), service('police.statement', false)] },
      { id: 'labour', name: text('Labour'), enabledSince: null, services: [service('labour.relief', true)] },
    ]);
    expect(found.map((each) => each.code)).toEqual(['police.search']);
    expect(found[0]?.department.en).toBe('Police');
  });

  it('are opened and shut by what is chosen instead', () => {
    expect(changeOf(['a', 'b'], ['b', 'c'])).toEqual({ opened: ['c'], shut: ['a'] });
    expect(changeOf(['a'], ['a'])).toEqual({ opened: [], shut: [] });
  });
});

describe('the periods', () => {
  it('rise up to a year', () => {
    expect(wrongPeriods({ remind: 7, days: 30, longest: 90 })).toEqual([]);
    expect(wrongPeriods({ remind: 30, days: 30, longest: 367 })).toEqual(['days', 'longest']);
    expect(wrongPeriods({ remind: 0, days: 5, longest: 4 })).toEqual(['remind', 'longest']);
    expect(wrongPeriods({ remind: null, days: null, longest: null })).toEqual(['remind', 'days', 'longest']);
  });
});
