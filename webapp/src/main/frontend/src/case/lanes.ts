import type { PostShownFragment, StepShownFragment } from '../gql/generated/graphql';
import type { Referral } from '../referral/useReferralAct';
import type { Case } from './useCase';

export type Lane = {
  department: string;
  /** The post that leads the case, in its own department's lane. */
  owner: PostShownFragment | undefined;
  /** What this department was asked for, the newest first. */
  referrals: Referral[];
  /** The last thing that it did. */
  last: StepShownFragment | undefined;
};

/** The departments of a case: the leading one first, then in the order in which they were asked. */
export function lanes(file: Pick<Case, 'ownerPost' | 'referrals' | 'timeline'>): Lane[] {
  const asked = file.referrals.nodes.map((referral) => referral.toDepartment).reverse();
  const departments = [...new Set([file.ownerPost.department, ...asked])];
  return departments.map((department) => ({
    department,
    owner: file.ownerPost.department === department ? file.ownerPost : undefined,
    referrals: file.referrals.nodes.filter((referral) => referral.toDepartment === department),
    last: file.timeline.nodes.find((step) => step.department === department),
  }));
}
