import type { PostShownFragment } from '../gql/generated/graphql';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** A post, its office, and who sits there; that nobody does is said in words. */
export function PostLine({ post }: { post: PostShownFragment }) {
  const { t, of } = useWords();
  return (
    <span className="post-line">
      <span>{of(post.name)}</span>
      <span className="soft small">{of(post.office)}</span>
      <span className="small">
        {post.vacant ? <span className="badge soon">{t('post.vacant')}</span> : post.holder}
        {post.heldSince && !post.vacant && <span className="soft"> · {t('post.since', { day: day(post.heldSince) })}</span>}
      </span>
    </span>
  );
}
