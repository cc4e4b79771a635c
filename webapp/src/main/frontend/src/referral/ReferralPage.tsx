import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ReferralByIdDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { IssueLetter } from '../letter/IssueLetter';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { BlockedBy } from './BlockedBy';
import { Calls } from './Calls';
import { PostLine } from './PostLine';
import { ReferralActs } from './ReferralActs';
import { StatusBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';
import { dueAt, isOpen, toAcknowledge } from './standing';
import './referral.css';

const route = getRouteApi('/referrals/$id');

/** One referral with all that its two sides may know, and every act on it. */
export function ReferralPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const book = useBook();
  const me = useMe();
  const read = useQuery({ queryKey: ['referral', id], queryFn: async () => (await ask(ReferralByIdDocument, { id })).referral });
  if (read.isPending) return <Page title={t('referral.one')}><Loading /></Page>;
  if (!read.data) return <Page title={t('referral.one')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const referral = read.data;
  const due = dueAt(referral);
  const sent = heldPosts(me).some((post) => post.id === referral.fromPost.id);
  const times = [
    ['referral.sentAt', referral.sentAt], ['referral.receivedAt', referral.receivedAt], ['referral.acknowledgedAt', referral.acknowledgedAt],
    ['referral.answeredAt', referral.answeredAt], ['referral.endedAt', referral.endedAt],
  ] as const;
  return (
    <Page title={`${t('referral.one')} ${referral.caseNumber}`} head={<>{t('referral.one')} <span className="code">{referral.caseNumber}</span></>}
      lead={referral.service ? book.service(referral.service) : undefined}
      acts={<>
        <Link className="button slim" to="/cases/$id" params={{ id: referral.caseFile }}>{t('referral.toCase')}</Link>
        {(isOpen(referral) || referral.status === 'DONE') && me.posts.some((post) => post.department === referral.fromPost.department)
          && <IssueLetter caseFile={referral.caseFile} source={{ referral: referral.id }} />}
      </>}>
      <div className="row">
        <StatusBadge status={referral.status} />
        {referral.urgency === 'URGENT' && <span className="badge late">{t('urgency.URGENT')}</span>}
        {due && <TimeLeft until={due} />}
        {due && <span className="soft">{t(toAcknowledge(referral) ? 'referral.due.acknowledge' : 'referral.due.act')}</span>}
      </div>
      <BlockedBy referral={referral} />
      <ReferralActs referral={referral} all />
      {referral.urgency === 'URGENT' && referral.status === 'SENT' && sent && <Calls referral={referral} />}
      <section className="card">
        <dl className="facts">
          <div><dt>{t('referral.fromPost')}</dt><dd><PostLine post={referral.fromPost} /></dd></div>
          <div><dt>{t('referral.toPost')}</dt><dd><PostLine post={referral.toPost} /></dd></div>
          {referral.purpose && <div><dt>{t('referral.purpose')}</dt><dd>{t(`purpose.${referral.purpose}`)}</dd></div>}
          {referral.basis && <div><dt>{t('referral.basis')}</dt><dd>{t(`basis.${referral.basis}`)}{referral.basisReference && <><br />{referral.basisReference}</>}</dd></div>}
          <div><dt>{t('referral.acknowledgeBy')}</dt><dd>{dayAndTime(referral.acknowledgeBy)}</dd></div>
          <div><dt>{t('referral.actBy')}</dt><dd>{dayAndTime(referral.actBy)}</dd></div>
          {times.map(([label, at]) => at && <div key={label}><dt>{t(label)}</dt><dd>{dayAndTime(at)}</dd></div>)}
          {referral.reminders + referral.escalations > 0 && (
            <div><dt>{t('referral.urged')}</dt><dd>{t('referral.urged.counts', { reminders: referral.reminders, escalations: referral.escalations })}</dd></div>
          )}
          {referral.escalatedAt && <div><dt>{t('referral.escalatedAt')}</dt><dd>{dayAndTime(referral.escalatedAt)}</dd></div>}
          {referral.forMeetingSince && <div><dt>{t('referral.forMeeting')}</dt><dd>{dayAndTime(referral.forMeetingSince)}</dd></div>}
          {referral.outcome && <div><dt>{t('referral.outcome.label')}</dt><dd>{t(`outcome.${referral.outcome}`)}</dd></div>}
          {referral.reason && <div><dt>{t('referral.reason')}</dt><dd>{t(`reason.${referral.reason}`)}</dd></div>}
          {referral.note && <div className="wide"><dt>{t('referral.note')}</dt><dd className="as-typed">{referral.note}</dd></div>}
        </dl>
      </section>
    </Page>
  );
}
