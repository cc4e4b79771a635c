const SOON = 2 * 24 * 60 * 60_000;

/** Whether so little time is left that the post has been told. */
export function isLapsingSoon({ lapsesAt }: { lapsesAt: string }, now: number): boolean {
  return Date.parse(lapsesAt) - now < SOON;
}
