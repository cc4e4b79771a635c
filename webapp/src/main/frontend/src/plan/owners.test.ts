import { describe, expect, it } from 'vitest';
import { allOf, found } from './owners';

describe('owners', () => {
  it('are read to the last page', async () => {
    const pages: Record<string, { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor?: string } }> = {
      first: { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'b' } },
      b: { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'c' } },
    };
    expect(await allOf(async (after) => pages[after ?? 'first']!)).toEqual([1, 2, 3]);
  });

  it('are those with every word, and the chosen one', () => {
    const posts = [
      { value: 'a', label: 'Station House Officer, Police Station Salvan' },
      { value: 'b', label: 'Station House Officer, Police Station Nadi Par' },
      { value: 'c', label: 'खण्ड शिक्षा अधिकारी, देहरादून' },
    ];
    expect(found(posts, 'salvan officer', '').map((each) => each.value)).toEqual(['a']);
    expect(found(posts, 'salvan', 'c').map((each) => each.value)).toEqual(['a', 'c']);
    expect(found(posts, 'शिक्षा', '').map((each) => each.value)).toEqual(['c']);
    expect(found(posts, ' ', '')).toHaveLength(3);
  });
});
