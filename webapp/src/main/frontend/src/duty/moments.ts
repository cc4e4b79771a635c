import { dateOf, latinDigits, type DateParts } from '../form/draft';

const WHOLE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+05:30$/;

/** A moment in India; undefined where it is not whole or is none. */
export function momentOf(parts: DateParts): string | undefined {
  const moment = `${dateOf(parts) ?? ''}T${latinDigits(parts.time?.trim() ?? '').padStart(5, '0')}:00+05:30`;
  return WHOLE.test(moment) && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}
