import type { MessageId } from '../messages/generated/ids';
import { isDate } from './check';
import { dateOf, type DateParts } from './draft';

/** What is wrong with a day that must be there: nothing was typed, or no day of the calendar. */
export function dayFault(typed: DateParts): MessageId | undefined {
  const day = dateOf(typed);
  if (day === undefined) return 'form.fault.missing';
  return isDate(day) ? undefined : 'form.fault.date';
}
