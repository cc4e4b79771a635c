import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InboxDocument, OutboxDocument, type ReferralStatus } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { BulkAcknowledge } from './BulkAcknowledge';
import { ReferralCard } from './ReferralCard';
import { OPEN, byUrgency, isOpen, toAcknowledge } from './standing';

export type Side = 'inbox' | 'outbox';
export type Shown = 'open' | 'ended';
const ENDED: readonly ReferralStatus[] = ['DONE', 'DECLINED', 'REDIRECTED', 'RETURNED', 'EXPIRED', 'WITHDRAWN'];
const PAGE = 50;
const route = getRouteApi('/referrals');

/** What is asked of one's posts and what they ask of others, open or ended; several can be acknowledged at once. */
export function ReferralsPage() {
  const { t } = useWords();
  const { side, show } = route.useSearch();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const read = useInfiniteQuery({
    queryKey: [side, show],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const variables = { statuses: [...(show === 'open' ? OPEN : ENDED)], order: show === 'open' ? 'DUE' as const : 'NEWEST' as const, first: PAGE, after: pageParam };
      return side === 'inbox' ? (await ask(InboxDocument, variables)).referralInbox : (await ask(OutboxDocument, variables)).referralOutbox;
    },
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  const referrals = (read.data?.pages ?? []).flatMap((page) => page.nodes)
    .filter((each) => isOpen(each) === (show === 'open'));
  if (show === 'open') referrals.sort(byUrgency);
  const acknowledgeable = side === 'inbox' ? referrals.filter(toAcknowledge) : [];
  const picked = acknowledgeable.filter((each) => chosen.includes(each.id));
  const pick = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));

  return (
    <Page title={t('nav.referrals')}>
      <nav className="tabs" aria-label={t('referral.lists')}>
        {(['inbox', 'outbox'] as const).map((each) => (
          <Link key={each} to="/referrals" search={{ side: each, show }} aria-current={each === side ? 'page' : undefined}>
            {t(`referral.side.${each}`)}
          </Link>
        ))}
        <span className="tabs-apart" />
        {(['open', 'ended'] as const).map((each) => (
          <Link key={each} to="/referrals" search={{ side, show: each }} aria-current={each === show ? 'page' : undefined}>
            {t(`referral.show.${each}`)}
          </Link>
        ))}
      </nav>
      {acknowledgeable.length > 1 && (
        <BulkAcknowledge of={acknowledgeable} picked={picked} pickAll={(on) => setChosen(on ? acknowledgeable.map((each) => each.id) : [])} />
      )}
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && referrals.length === 0 && (
        <Empty title={t('referral.none')}><p className="soft">{t(`referral.none.${side}`)}</p></Empty>
      )}
      {referrals.length > 0 && (
        <ul className="referrals">
          {referrals.map((each) => (
            <ReferralCard key={each.id} referral={each} side={side} mark={acknowledgeable.length > 1 && toAcknowledge(each) && (
              <input type="checkbox" className="tick" checked={chosen.includes(each.id)}
                aria-label={t('referral.pick', { number: each.caseNumber })} onChange={(event) => pick(each.id, event.target.checked)} />
            )} />
          ))}
        </ul>
      )}
      {read.hasNextPage && (
        <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>
      )}
    </Page>
  );
}
