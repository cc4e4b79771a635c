import type { RiskLevel } from '../gql/generated/graphql';

export const LEVELS: readonly RiskLevel[] = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** How a level looks; its word always stands beside it. */
export const LOOKS: Record<RiskLevel, string> = { LOW: 'badge good', MEDIUM: 'badge soon', HIGH: 'badge late', CRITICAL: 'badge late' };

type Band = { level: RiskLevel; from: number };

/** The level of a score, as the server will find it: for the officer to see while asking. */
export function levelOf(score: number, bands: readonly Band[]): RiskLevel {
  return [...bands].sort((one, other) => one.from - other.from).filter((band) => score >= band.from).at(-1)?.level ?? 'LOW';
}
