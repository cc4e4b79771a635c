import { plainDay, time } from '../messages/times';
import type { DateParts } from '../form/draft';

/** What stands in the controls for a moment that is stored: day, month, year and time in India. */
export function partsOf(at: string): DateParts {
  const [d = '', m = '', y = ''] = plainDay(at).split('-');
  return { day: d, month: m, year: y, time: time(at) };
}
