import { dateOf, type DateParts } from '../form/draft';
import type { EligibilityQuestionsQuery } from '../catalogue/generated/graphql';

export type Question = EligibilityQuestionsQuery['eligibilityQuestions']['nodes'][number];

/** What was typed or chosen, by the path of the question; it lives as long as the screen and is kept nowhere. */
export type Typed = Readonly<Record<string, string | readonly string[] | DateParts>>;

/** "1,00,000" as people write it, or nothing where it is no number yet. */
function numberIn(text: string): string | undefined {
  const digits = text.replace(/[,\s₹]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? digits : undefined;
}

/** Whether what is typed cannot be the answer: no number, or outside of its bounds. Half a date is not wrong yet. */
export function isWrong(question: Question, typed: Typed[string] | undefined): boolean {
  if (typeof typed !== 'string' || typed.trim() === '' || !['NUMBER', 'DECIMAL', 'MONEY'].includes(question.kind)) return false;
  const value = numberIn(typed);
  if (value === undefined || (question.kind === 'NUMBER' && value.includes('.'))) return true;
  return (question.atLeast != null && Number(value) < question.atLeast) || (question.atMost != null && Number(value) > question.atMost);
}

/** The answers that are whole, each as one or more texts; the rest is not told at all. */
export function told(questions: readonly Question[], typed: Typed): { path: string; answer: string[] }[] {
  return questions.flatMap((question) => {
    const answer = answerOf(question, typed[question.path]);
    return answer.length > 0 ? [{ path: question.path, answer }] : [];
  });
}

function answerOf(question: Question, typed: Typed[string] | undefined): string[] {
  if (typed === undefined || isWrong(question, typed)) return [];
  if (Array.isArray(typed)) return [...typed];
  if (typeof typed === 'object') {
    const date = dateOf(typed as DateParts);
    return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : [];
  }
  const text = typed.trim();
  if (text === '') return [];
  return ['NUMBER', 'DECIMAL', 'MONEY'].includes(question.kind) ? [numberIn(text)!] : [text];
}

/** The same answers as one object, as the public address takes them: "police.smartphone" stands inside "police". */
export function facts(questions: readonly Question[], typed: Typed): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { path, answer } of told(questions, typed)) {
    const { kind } = questions.find((question) => question.path === path)!;
    const value = kind === 'CHOICES' ? answer : ['NUMBER', 'DECIMAL', 'MONEY'].includes(kind) ? Number(answer[0]) : answer[0];
    const [first = '', second] = path.split('.');
    if (second === undefined) all[first] = value;
    else all[first] = { ...(all[first] as object | undefined), [second]: value };
  }
  return all;
}
