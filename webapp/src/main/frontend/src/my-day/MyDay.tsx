import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MyDayQuery } from '../gql/generated/graphql';
import { Page } from '../design/Page';
import { keepWorklist } from '../device/worklist';
import { Loading, Problem } from '../design/states';
import { useLive } from '../app/live';
import { useNow } from '../app/now';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { ToConfirm } from '../assist/ToConfirm';
import { Unfinished } from '../draft/Unfinished';
import { SchemeNews } from '../notice/SchemeNews';
import { Escalated } from '../referral/Escalated';
import { ReferralCard } from '../referral/ReferralCard';
import { isOpen, toAcknowledge } from '../referral/standing';
import { useMe } from '../session/session';
import { Counts, countsOf } from './Counts';
import { News } from './News';
import { myDayQuery } from './query';
import { SinceVisit } from './SinceVisit';
import { Owed } from './Owed';
import { AllReferrals, Waiting } from './Waiting';
import './my-day.css';

/** While nobody tells of changes, the day is read again this often. */
const EVERY = 30_000;

/** What the officer's posts have to do, the most pressing first, and what has happened meanwhile. */
export function MyDay() {
  const { t } = useWords();
  const me = useMe();
  const now = useNow();
  const client = useQueryClient();
  const kept = client.getQueryData<MyDayQuery>(['my-day']);
  const live = useLive(kept?.newsEnd, () => void client.invalidateQueries({ queryKey: ['my-day'] }));
  const read = useQuery({ ...myDayQuery, refetchInterval: live ? false : EVERY });
  useEffect(() => {
    if (read.data) keepWorklist(me.account, read.data.inbox.nodes, read.data.waiting.nodes);
  }, [read.data, me.account]);
  if (read.isPending) return <Page title={t('myDay.title')}><Loading /></Page>;
  if (!read.data) return <Page title={t('myDay.title')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;

  const { inbox, waiting, answered, cases, work } = read.data;
  const counts = countsOf(work.counts);
  const awaited = waiting.nodes.filter(isOpen);

  return (
    <Page title={t('myDay.title')} lead={t('myDay.lead', { name: me.displayName, day: day(new Date(now)) })}>
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      <Counts of={counts} waiting={awaited.length} more={waiting.pageInfo.hasNextPage} />
      <ToConfirm />
      <div className="day">
        <div className="stack">
          <Owed every={live ? false : EVERY} />
          <Waiting what="acknowledge" referrals={inbox.nodes.filter(toAcknowledge)} open={counts.acknowledge} />
          <Waiting what="act" referrals={inbox.nodes.filter((each) => isOpen(each) && !toAcknowledge(each))} open={counts.act} />
          <Escalated />
          {awaited.length > 0 && (
            <section className="stack tight" aria-labelledby="waiting-for">
              <h2 id="waiting-for">{t('myDay.waiting')}</h2>
              <ul className="referrals">{awaited.map((each) => <ReferralCard key={each.id} referral={each} side="outbox" />)}</ul>
              {waiting.pageInfo.hasNextPage && <AllReferrals side="outbox" />}
            </section>
          )}
        </div>
        <div className="stack">
          <Unfinished />
          <SinceVisit news={read.data.news} since={read.data.lastVisit?.at} />
          <SchemeNews />
          <News cases={cases.nodes} answered={answered.nodes} />
        </div>
      </div>
    </Page>
  );
}
