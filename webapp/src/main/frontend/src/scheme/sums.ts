/** Whether it is nothing, or a sum in rupees as people write it: 1,00,000 or 4500.50. */
export function isSum(text: string): boolean {
  return /^\s*(\d[\d,]*(\.\d{1,2})?)?\s*$/.test(text);
}

/** The sum, or null where none is given. */
export function sumOf(text: string): number | null {
  const digits = text.replace(/[,\s]/g, '');
  return digits === '' ? null : Number(digits);
}
