import { describe, expect, it } from 'vitest';
import { actsOn, usualDay, type Times } from './switching';

const times = (some: Partial<Times>): Times => ({ enabledSince: null, enabledUntil: null, enabledNextFrom: null, ...some });
const TODAY = '2026-11-29';

describe('a department', () => {
  it('that does not work can begin, and one that works can end', () => {
    expect(actsOn(times({}))).toEqual(['on']);
    expect(actsOn(times({ enabledSince: '2025-04-01' }))).toEqual(['off']);
  });

  it('that is to begin can be taken back, and cannot begin twice', () => {
    expect(actsOn(times({ enabledNextFrom: '2026-12-05' }))).toEqual(['off']);
    expect(actsOn(times({ enabledSince: '2025-04-01', enabledUntil: '2026-12-05', enabledNextFrom: '2027-01-01' }))).toEqual(['off']);
  });

  it('whose end is decided can begin again, or have its end moved', () => {
    expect(actsOn(times({ enabledSince: '2025-04-01', enabledUntil: '2026-12-05' }))).toEqual(['on', 'off']);
  });
});

describe('the day that is meant', () => {
  it('is today', () => {
    expect(usualDay('on', times({}), TODAY)).toBe(TODAY);
    expect(usualDay('off', times({ enabledSince: '2025-04-01' }), TODAY)).toBe(TODAY);
  });

  it('is the day on which it begins or ends, where another was decided', () => {
    expect(usualDay('off', times({ enabledNextFrom: '2026-12-05' }), TODAY)).toBe('2026-12-05');
    expect(usualDay('on', times({ enabledSince: '2025-04-01', enabledUntil: '2026-12-05' }), TODAY)).toBe('2026-12-05');
  });
});
