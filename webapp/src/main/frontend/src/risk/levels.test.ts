import { describe, expect, it } from 'vitest';
import { levelOf } from './levels';

const BANDS = [{ level: 'HIGH' as const, from: 9 }, { level: 'LOW' as const, from: 0 }, { level: 'MEDIUM' as const, from: 4 }];

describe('a level', () => {
  it('is that of the highest band that the score reaches', () => {
    expect([0, 3, 4, 8, 9, 22].map((score) => levelOf(score, BANDS))).toEqual(['LOW', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH']);
  });
});
