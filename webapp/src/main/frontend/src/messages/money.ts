/** ₹ 1,00,000: grouped by lakh and crore, as in India, in either language. */
export function rupees(sum: unknown): string {
  return `₹ ${Number(sum).toLocaleString('en-IN')}`;
}
