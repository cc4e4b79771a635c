import type { Words } from './words';

const ZONE = 'Asia/Kolkata';
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

/** Nothing that shows: a line does not end beside it, so a day stays whole on a narrow screen. */
export const JOINER = '\u2060';

/** 25-11-2026, as offices write it in either language. */
export function day(at: string | Date): string {
  return plainDay(at).replaceAll('-', `-${JOINER}`);
}

/** The same for controls, where each character counts. */
export function plainDay(at: string | Date): string {
  // A date without a time is that day everywhere.
  if (typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at)) return at.split('-').reverse().join('-');
  return DAY.format(new Date(at)).replaceAll('/', '-');
}

/** 11-2026: the month of a date. */
export function month(at: string): string {
  return plainDay(at).slice(3).replace('-', `-${JOINER}`);
}

/** 25-11-2026, 14:05 in India, wherever the device thinks it is. */
export function dayAndTime(at: string | Date): string {
  return `${day(at)}, ${time(at)}`;
}

/** 14:05 in India. */
export function time(at: string | Date): string {
  return TIME.format(new Date(at));
}

/** 2026-11-25: the day that it is in India. */
export function today(): string {
  return ISO_DAY.format(new Date());
}

/** How far off a time limit is; negative where it has passed. */
export function minutesUntil(at: string, now: number): number {
  return Math.floor((Date.parse(at) - now) / 60_000);
}

/** "3 घंटे" or "2 दिन": the largest unit that says enough. */
export function duration(minutes: number, { t }: Words): string {
  const size = Math.abs(minutes);
  if (size < 60) return t('time.minutes', { count: size });
  if (size < 48 * 60) return t('time.hours', { count: Math.floor(size / 60) });
  return t('time.days', { count: Math.floor(size / (24 * 60)) });
}
