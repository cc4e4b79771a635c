import { holds } from './condition';
import { never } from './never';
import { fieldsOf, type Answers, type FieldSchema, type GroupSchema } from './schema';

/** What stands in the controls: texts as typed, also where they are no number or date yet. */
export type Draft = Record<string, unknown>;
export type DateParts = { day?: string; month?: string; year?: string; time?: string };

/** Digits of either script; a station's keyboard may be set to Hindi. */
export function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** The answers that the draft amounts to: without what is hidden, empty or blank. What cannot be read stays as typed. */
export function answersOf(group: GroupSchema, draft: Draft): Answers {
  const answers: Answers = {};
  // A field may depend on one further down, so the values come first and what is hidden is taken out until nothing changes.
  for (const [name, field] of fieldsOf(group)) {
    const value = valueOf(field, draft[name]);
    if (value !== undefined) answers[name] = value;
  }
  for (let hidden = true; hidden;) {
    hidden = false;
    for (const [name, field] of fieldsOf(group)) {
      if (name in answers && !isShown(field, answers)) {
        delete answers[name];
        hidden = true;
      }
    }
  }
  return answers;
}

export function isShown(field: FieldSchema, groupAnswers: Answers): boolean {
  return !field['x-shownWhen'] || holds(field['x-shownWhen'], groupAnswers);
}

function valueOf(field: FieldSchema, raw: unknown): unknown {
  switch (field['x-widget']) {
    case 'whole-number':
    case 'decimal':
    case 'money': return numberOf(raw);
    case 'date': return dateOf(raw as DateParts | undefined);
    case 'date-time': return momentOf(raw as DateParts | undefined);
    case 'many-choices': return Array.isArray(raw) && raw.length > 0 ? raw : undefined;
    case 'list': return Array.isArray(raw) && raw.length > 0
      ? raw.map((row) => answersOf(field.items as GroupSchema, row as Draft)) : undefined;
    case 'group': return filled(answersOf(field as GroupSchema, (raw ?? {}) as Draft));
    case 'document': return filled(Object.fromEntries(
      Object.entries((raw ?? {}) as Draft).flatMap(([name, value]) => (textOf(value) ? [[name, textOf(value)]] : []))));
    case 'phone': return textOf(raw) && latinDigits(textOf(raw)!);
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'one-choice':
    case 'code':
    case 'person':
    case 'place':
    case 'post':
    case 'establishment': return textOf(raw);
    default: return never(field['x-widget']);
  }
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined;
}

function filled(answers: Answers): Answers | undefined {
  return Object.keys(answers).length > 0 ? answers : undefined;
}

function numberOf(raw: unknown): unknown {
  const text = textOf(raw);
  if (text === undefined) return undefined;
  const plain = latinDigits(text).replace(/,/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

export function dateOf(parts: DateParts | undefined): string | undefined {
  const [day, month, year] = [parts?.day, parts?.month, parts?.year].map((part) => latinDigits(part?.trim() ?? ''));
  if (!day && !month && !year) return undefined;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A moment in India as the server takes it; what is not whole is taken as it is, and refused there. */
export function momentOf(parts: DateParts | undefined): string | undefined {
  const date = dateOf(parts);
  const time = latinDigits(parts?.time?.trim() ?? '');
  if (!date && !time) return undefined;
  // Offices of one country keep one time.
  return `${date ?? ''}T${time.padStart(5, '0')}:00+05:30`;
}

/** What stands in the controls for answers that are stored. */
export function draftOf(group: GroupSchema, answers: Answers): Draft {
  return Object.fromEntries(fieldsOf(group).flatMap(([name, field]) =>
    (answers[name] === undefined || answers[name] === null ? [] : [[name, rawOf(field, answers[name])]])));
}

function rawOf(field: FieldSchema, value: unknown): unknown {
  switch (field['x-widget']) {
    case 'whole-number':
    case 'decimal':
    case 'money': return String(value);
    case 'date': return partsOf(String(value));
    case 'date-time': return indian(String(value));
    case 'group': return draftOf(field as GroupSchema, value as Answers);
    case 'list': return (value as Answers[]).map((row) => draftOf(field.items as GroupSchema, row));
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'one-choice':
    case 'many-choices':
    case 'code':
    case 'phone':
    case 'person':
    case 'place':
    case 'post':
    case 'document':
    case 'establishment': return value;
    default: return never(field['x-widget']);
  }
}

/** The parts of a stored day; none where there is none. */
export function partsOf(date: string | undefined): DateParts {
  if (!date) return {};
  const [year, month, day] = date.slice(0, 10).split('-');
  return { day: day ?? '', month: month ?? '', year: year ?? '' };
}

function indian(moment: string): DateParts {
  const shifted = new Date(Date.parse(moment) + 330 * 60_000).toISOString();
  return { ...partsOf(shifted), time: shifted.slice(11, 16) };
}
