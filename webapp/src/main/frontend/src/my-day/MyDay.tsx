import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { MyDayDocument, type MyDayQuery } from '../gql/generated/graphql';
import { Page } from '../design/Page';
import { keepWorklist } from '../device/worklist';
import { Empty, Loading, Problem } from '../design/states';
import { useLive } from '../app/live';
import { useNow } from '../app/now';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { ToConfirm } from '../assist/ToConfirm';
import { Unfinished } from '../draft/Unfinished';
import { SchemeNews } from '../notice/SchemeNews';
import { Escalated } from '../referral/Escalated';
import { ReferralCard } from '../referral/ReferralCard';
import { byUrgency, dueAt, isOpen, toAcknowledge } from '../referral/standing';
import { useMe } from '../session/session';
import { Counts } from './Counts';
import { News } from './News';
import { SinceVisit } from './SinceVisit';
import { Owed } from './Owed';
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
  const read = useQuery({ queryKey: ['my-day'], queryFn: () => ask(MyDayDocument, {}), refetchInterval: live ? false : EVERY });
  useEffect(() => {
    if (read.data) keepWorklist(me.account, read.data.inbox.nodes, read.data.outbox.nodes);
  }, [read.data, me.account]);
  if (read.isPending) return <Page title={t('myDay.title')}><Loading /></Page>;
  if (!read.data) return <Page title={t('myDay.title')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;

  const { inbox, outbox, cases } = read.data;
  const open = inbox.nodes.filter(isOpen).sort(byUrgency);
  const acknowledge = open.filter(toAcknowledge);
  const act = open.filter((referral) => !toAcknowledge(referral));
  const late = [...open, ...outbox.nodes].filter((referral) => Date.parse(dueAt(referral) ?? '') < now);
  const waiting = outbox.nodes.filter(isOpen).sort(byUrgency);

  return (
    <Page title={t('myDay.title')} lead={t('myDay.lead', { name: me.displayName, day: day(new Date(now)) })}>
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      <Counts acknowledge={acknowledge.length} act={act.length} waiting={waiting.length} late={late.length}
        more={inbox.pageInfo.hasNextPage} />
      <ToConfirm />
      <div className="day">
        <div className="stack">
          <Owed every={live ? false : EVERY} />
          <section className="stack tight" aria-labelledby="to-acknowledge">
            <h2 id="to-acknowledge">{t('myDay.acknowledge')}</h2>
            {acknowledge.length > 0
              ? <ul className="referrals">{acknowledge.map((each) => <ReferralCard key={each.id} referral={each} side="inbox" />)}</ul>
              : <Empty title={t('myDay.acknowledge.none')}><p className="soft">{t('myDay.acknowledge.what')}</p></Empty>}
          </section>
          <section className="stack tight" aria-labelledby="to-act-on">
            <h2 id="to-act-on">{t('myDay.act')}</h2>
            {act.length > 0
              ? <ul className="referrals">{act.map((each) => <ReferralCard key={each.id} referral={each} side="inbox" />)}</ul>
              : <Empty title={t('myDay.act.none')}><p className="soft">{t('myDay.act.what')}</p></Empty>}
          </section>
          <Escalated />
          {waiting.length > 0 && (
            <section className="stack tight" aria-labelledby="waiting-for">
              <h2 id="waiting-for">{t('myDay.waiting')}</h2>
              <ul className="referrals">{waiting.map((each) => <ReferralCard key={each.id} referral={each} side="outbox" />)}</ul>
            </section>
          )}
        </div>
        <div className="stack">
          <Unfinished />
          <SinceVisit news={read.data.news} since={read.data.lastVisit?.at} />
          <SchemeNews />
          <News cases={cases.nodes} outbox={outbox.nodes} />
        </div>
      </div>
    </Page>
  );
}
