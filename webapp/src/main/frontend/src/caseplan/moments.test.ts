import { describe, expect, it } from 'vitest';
import { momentOf } from '../form/draft';
import { partsOf } from './moments';

describe('a moment in the controls', () => {
  it('is that of India and goes back to the same one', () => {
    const parts = partsOf('2026-11-28T20:30:00Z');
    expect(parts).toEqual({ day: '29', month: '11', year: '2026', time: '02:00' });
    expect(new Date(momentOf(parts)!).toISOString()).toBe('2026-11-28T20:30:00.000Z');
  });
});
