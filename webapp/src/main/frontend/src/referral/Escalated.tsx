import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { EscalatedReferralsDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from './PostLine';
import { StatusBadge } from './StatusBadge';

/** What posts below have let wait, for the post above them; nothing where nothing waits. */
export function Escalated() {
  const { t } = useWords();
  const read = useInfiniteQuery({
    queryKey: ['escalated-referrals'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(EscalatedReferralsDocument, { after: pageParam })).escalatedReferrals,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const waiting = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (waiting.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="escalated">
      <h2 id="escalated">{t('referral.escalated')}</h2>
      <p className="soft small">{t('referral.escalated.why')}</p>
      <ul className="stack tight">
        {waiting.map((each) => (
          <li key={each.id} className="card stack tight">
            <PostLine post={each.toPost} />
            <span className="row"><StatusBadge status={each.status} />{each.urgency === 'URGENT' && <span className="badge late">{t('urgency.URGENT')}</span>}</span>
            <span className="small">{t('referral.acknowledgeBy')}: {dayAndTime(each.acknowledgeBy)} · {t('referral.actBy')}: {dayAndTime(each.actBy)}</span>
            <span className="small">{t('referral.escalated.days', { held: each.heldDays, vacant: each.vacantDays })}</span>
          </li>
        ))}
      </ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}
