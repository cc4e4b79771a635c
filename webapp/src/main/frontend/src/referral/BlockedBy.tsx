import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useHoldsPost } from '../session/session';
import type { Referral } from './useReferralAct';

/** At which post a late referral waits, since when, and who answers where nobody sits there. */
export function BlockedBy({ referral }: { referral: Referral }) {
  const { t, of } = useWords();
  const blocked = referral.blockedBy;
  const mine = useHoldsPost(blocked?.post.id ?? '');
  if (!blocked) return null;
  const { post, answering } = blocked;
  const words = { post: of(post.name), office: of(post.office), when: dayAndTime(blocked.since) };
  return (
    <p className="small blocked">
      <b>{t('blocked.by')}</b>{' '}
      {mine ? t('blocked.you', words) : t(blocked.referral ? 'blocked.onward' : 'blocked.there', words)}
      {post.vacant && <> · {answering
        ? t('blocked.vacant', { post: of(answering.name), office: of(answering.office) })
        : t('blocked.vacantAlone')}</>}
    </p>
  );
}
