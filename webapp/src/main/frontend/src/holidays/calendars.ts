import type { CalendarShownFragment, Weekday } from '../gql/generated/graphql';
import type { MessageId } from '../messages/generated/ids';

/** The holidays of a state in a year, as they are saved or as somebody is typing them. */
export type Calendar = Omit<CalendarShownFragment, 'version'>;
export type Holiday = Calendar['days'][number];

export const EMPTY: Calendar = { weeklyOff: [], days: [], reference: '' };
export const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const satisfies readonly Weekday[];

/** So many days of the week may be without work. */
export const MOST_WEEKLY_OFF = 3;

export function weekdayOf(day: string): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEK[(sundayFirst + 6) % 7]!;
}

export function withHoliday(calendar: Calendar, holiday: Holiday): Calendar {
  return { ...calendar, days: [...calendar.days, holiday].sort((one, other) => one.day.localeCompare(other.day)) };
}

export function withoutHoliday(calendar: Calendar, day: string): Calendar {
  return { ...calendar, days: calendar.days.filter((each) => each.day !== day) };
}

/** Why a day cannot be added to the calendar of a year. */
export function holidayFault(calendar: Calendar, year: number, day: string): MessageId | undefined {
  if (!day.startsWith(`${year}-`)) return 'holidays.fault.year';
  return calendar.days.some((each) => each.day === day) ? 'holidays.fault.twice' : undefined;
}

export type Difference = { added: readonly Holiday[]; removed: readonly Holiday[]; renamed: readonly Holiday[]; weeklyOff: boolean; reference: boolean };

/** What saving the second over the first would change. */
export function differences(before: Calendar, after: Calendar): Difference {
  const known = new Map(before.days.map((each) => [each.day, each]));
  const kept = new Set(after.days.map((each) => each.day));
  return {
    added: after.days.filter((each) => !known.has(each.day)),
    removed: before.days.filter((each) => !kept.has(each.day)),
    renamed: after.days.filter((each) => {
      const earlier = known.get(each.day);
      return earlier && (earlier.name.hi !== each.name.hi || earlier.name.en !== each.name.en);
    }),
    weeklyOff: [...before.weeklyOff].sort().join() !== [...after.weeklyOff].sort().join(),
    reference: before.reference.trim() !== after.reference.trim(),
  };
}

export function isNone({ added, removed, renamed, weeklyOff, reference }: Difference): boolean {
  return added.length + removed.length + renamed.length === 0 && !weeklyOff && !reference;
}
