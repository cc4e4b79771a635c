import { describe, expect, it } from 'vitest';
import { day, dayAndTime, month, plainDay } from './times';

describe('a day', () => {
  it('is not broken at its hyphens', () => {
    expect(day('2026-11-25')).toBe('25-\u206011-\u20602026');
    expect(month('2026-11-25')).toBe('11-\u20602026');
    expect(dayAndTime('2026-11-25T18:45:00Z')).toBe('26-\u206011-\u20602026, 00:15');
  });

  it('has nothing but what is typed where it is typed', () => {
    expect(plainDay('2026-11-25T18:45:00Z')).toBe('26-11-2026');
  });
});
