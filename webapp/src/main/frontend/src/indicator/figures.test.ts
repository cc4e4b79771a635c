import { expect, test } from 'vitest';
import { csvOf, lengthOf, monthsBefore, type Figure } from './figures';

const figure = (value: number | null): Figure => ({ month: '2026-11', district: null, department: null, value, amount: 9, withheld: value == null });

test('months are counted back over the turn of the year', () => {
  expect(monthsBefore('2026-11-28', 11)).toBe('2025-12-01');
  expect(monthsBefore('2026-01-31', 1)).toBe('2025-12-01');
  expect(monthsBefore('2026-11-28', 0)).toBe('2026-11-01');
});

test('percent is of a hundred, and a number of the largest', () => {
  expect(lengthOf(figure(40), 'PERCENT', [figure(40)])).toBe(40);
  expect(lengthOf(figure(30), 'HOURS', [figure(30), figure(60)])).toBe(50);
  expect(lengthOf(figure(0), 'COUNT', [figure(0)])).toBe(0);
  expect(lengthOf(figure(null), 'COUNT', [figure(3), figure(null)])).toBe(0);
});

test('no cell of the file becomes a formula', () => {
  expect(csvOf([['जिला', '=1+1', 'a "b"']])).toBe('\uFEFF"जिला","\'=1+1","a ""b"""\r\n');
});
