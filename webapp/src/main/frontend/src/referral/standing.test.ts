import { describe, expect, it } from 'vitest';
import { byUrgency, dueAt } from './standing';
import { replaced, type Referral } from './useReferralAct';

const referral = (over: Partial<Referral>): Referral => ({
  id: '1', status: 'SENT', urgency: 'ORDINARY', acknowledgeBy: '2026-11-25T10:00:00Z', actBy: '2026-11-27T10:00:00Z', ...over,
} as Referral);

describe('what is due', () => {
  it('is the acknowledgement first, then the act, and nothing once it has ended', () => {
    expect(dueAt(referral({}))).toBe('2026-11-25T10:00:00Z');
    expect(dueAt(referral({ status: 'ACKNOWLEDGED' }))).toBe('2026-11-27T10:00:00Z');
    expect(dueAt(referral({ status: 'DONE' }))).toBeUndefined();
  });

  it('stands in order: the urgent before all others, then by time', () => {
    const later = referral({ id: 'later', status: 'ACCEPTED' });
    const sooner = referral({ id: 'sooner' });
    const urgent = referral({ id: 'urgent', status: 'ACCEPTED', urgency: 'URGENT' });
    expect([later, sooner, urgent].sort(byUrgency).map((each) => each.id)).toEqual(['urgent', 'sooner', 'later']);
  });
});

describe('an answered referral', () => {
  it('is renewed wherever a list shows it, and nothing else is', () => {
    const before = { inbox: { nodes: [referral({}), referral({ id: '2' })] }, cases: [{ id: '1' }] };
    const after = replaced(before, referral({ status: 'ACKNOWLEDGED' })) as typeof before;
    expect(after.inbox.nodes.map((each) => each.status)).toEqual(['ACKNOWLEDGED', 'SENT']);
    expect(after.cases).toEqual([{ id: '1' }]);
  });
});
