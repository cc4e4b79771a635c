import { describe, expect, it } from 'vitest';
// @ts-expect-error: the build's own script has no types
import { compiled } from './messages.mjs';

describe('a message', () => {
  it('that always says the same stays a text', () => {
    expect(compiled('मेरा दिन')).toBe('मेरा दिन');
  });

  it('that says a value or counts is parsed before it reaches the page', () => {
    expect(compiled('Case {number}')).toEqual([expect.objectContaining({ value: 'Case ' }), expect.objectContaining({ value: 'number' })]);
    expect(compiled('{count, plural, one {# case} other {# cases}}')).toHaveLength(1);
  });

  it('loses the signs that keep a brace from being a value', () => {
    expect(compiled("'{'code'}'")).toEqual([expect.objectContaining({ value: '{code}' })]);
  });

  it('that cannot be parsed stops the build', () => {
    expect(() => compiled('Case {number')).toThrow();
  });
});
