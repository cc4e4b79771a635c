import { latinDigits } from './draft';

/** A whole number as somebody typed it, in either script; nothing where it is none. */
export function wholeOf(text: string): number | null {
  const digits = latinDigits(text.trim()).replaceAll(',', '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
