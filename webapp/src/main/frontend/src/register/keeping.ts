import type { MyPost } from '../session/session';

/** A post of a district keeps what lies there; one of the state all of it. */
export const keepsIn = (post: Pick<MyPost, 'level' | 'district'>, district: number) =>
  post.level === 'STATE' || post.district == null || post.district === district;
