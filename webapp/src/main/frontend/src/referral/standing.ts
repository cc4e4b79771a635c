import type { ReferralStatus } from '../gql/generated/graphql';
import type { Referral } from './useReferralAct';

export const UNANSWERED: readonly ReferralStatus[] = ['SENT', 'RECEIVED', 'ACKNOWLEDGED'];
export const TAKEN_ON: readonly ReferralStatus[] = ['ACCEPTED', 'IN_PROGRESS'];
export const OPEN: readonly ReferralStatus[] = [...UNANSWERED, ...TAKEN_ON];

export const toAcknowledge = (referral: Referral) => referral.status === 'SENT' || referral.status === 'RECEIVED';
export const isOpen = (referral: Referral) => OPEN.includes(referral.status);

/** By when the next step is due; nothing is due once it has ended. */
export function dueAt(referral: Referral): string | undefined {
  if (!isOpen(referral)) return undefined;
  return toAcknowledge(referral) ? referral.acknowledgeBy : referral.actBy;
}

/** The most pressing first: what is urgent, then by the time that is left. */
export function byUrgency(one: Referral, other: Referral): number {
  const urgent = Number(other.urgency === 'URGENT') - Number(one.urgency === 'URGENT');
  return urgent || (dueAt(one) ?? '').localeCompare(dueAt(other) ?? '');
}
