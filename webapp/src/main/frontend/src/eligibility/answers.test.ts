import { describe, expect, it } from 'vitest';
import { facts, isWrong, told, type Question } from './answers';

const question = (path: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  path, kind, question: { hi: '-', en: path }, hint: null, choices: [], atLeast: null, atMost: null, schemes: 1, ...more,
});
const AGE = question('age', 'NUMBER', { atLeast: 0, atMost: 120 });
const QUESTIONS = [
  AGE, question('monthlyIncome', 'MONEY'), question('domiciled', 'YES_NO'), question('social.grownSon', 'YES_NO'),
  question('losses', 'CHOICES'), question('diedOn', 'DATE'),
];

describe('answers to the questions of schemes', () => {
  it('are told as texts, and a number as people write it becomes one', () => {
    expect(told(QUESTIONS, { age: ' 40 ', monthlyIncome: '1,00,000', losses: ['A', 'B'], diedOn: { day: '5', month: '3', year: '2026' } })).toEqual([
      { path: 'age', answer: ['40'] }, { path: 'monthlyIncome', answer: ['100000'] },
      { path: 'losses', answer: ['A', 'B'] }, { path: 'diedOn', answer: ['2026-03-05'] },
    ]);
  });
  it('stand inside of their department for strangers', () => {
    expect(facts(QUESTIONS, { age: '40', 'social.grownSon': 'NO' })).toEqual({ age: 40, social: { grownSon: 'NO' } });
  });
  it('are not told while they are wrong or half', () => {
    expect(told(QUESTIONS, { age: '4o', monthlyIncome: '', diedOn: { day: '5' } })).toEqual([]);
    expect(isWrong(AGE, '121')).toBe(true);
    expect(isWrong(AGE, '40.5')).toBe(true);
    expect(isWrong(AGE, '')).toBe(false);
  });
});
