import type { Case } from '../case/useCase';
import { isOpen } from '../referral/standing';
import type { MyPost } from '../session/session';

type Post = Case['ownerPost'];

/** Who works on the case by an open referral and does not lead it: not named, such a post loses sight of what it was asked. */
export function working(file: Pick<Case, 'ownerPost' | 'referrals'>): Post[] {
  const posts = file.referrals.nodes.filter(isOpen).flatMap((referral) => [referral.toPost, referral.fromPost]);
  return [...new Map(posts.filter((post) => post.id !== file.ownerPost.id).map((post) => [post.id, post])).values()];
}

/** The nodal post of the leading post's district answers for what its department leads there, and may restrict it, too. */
export function answersFor(owner: Pick<Post, 'department' | 'district'>, posts: readonly MyPost[]): MyPost | undefined {
  return posts.find((post) => post.nodal && post.level === 'DISTRICT' && post.department === owner.department && post.district === owner.district);
}
