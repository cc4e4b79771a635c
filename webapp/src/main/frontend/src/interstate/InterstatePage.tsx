import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { InterstateByIdDocument, OpenIdentityFromOtherStateDocument, type InterstateWholeFragment, type SeatShownFragment } from '../gql/generated/graphql';
import { OpenIdentity } from '../case/OpenIdentity';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { InterstateActs } from './InterstateActs';
import { InterstateBadge } from './InterstateBadge';
import { OpenContactAcross } from './OpenContactAcross';

const route = getRouteApi('/interstate/$id');

/** One referral between two states: the joint period, what went across the line, and the acts of one's own side. */
export function InterstatePage() {
  const { t, of } = useWords();
  const { id } = route.useParams();
  const read = useQuery({ queryKey: ['interstate', id], queryFn: async () => (await ask(InterstateByIdDocument, { id })).interstateReferral });
  const back = <Link className="button slim" to="/interstate"><Icon name="back" />{t('interstate.all')}</Link>;
  if (read.isPending) return <Page title={t('interstate.one')} acts={back}><Loading /></Page>;
  if (!read.data) return <Page title={t('interstate.one')} acts={back}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const referral = read.data;
  const times = [
    ['referral.sentAt', referral.sentAt], ['referral.acknowledgedAt', referral.acknowledgedAt],
    ['referral.answeredAt', referral.answeredAt], ['referral.endedAt', referral.endedAt],
  ] as const;
  return (
    <Page title={`${t('interstate.one')} ${referral.number}`} head={<>{t('interstate.one')} <span className="code">{referral.number}</span></>}
      lead={of(referral.serviceName)} acts={back}>
      <InterstateBadge referral={referral} />
      <JointPeriod referral={referral} />
      <InterstateActs referral={referral} />
      <section className="card">
        <dl className="facts">
          <div><dt>{t('referral.fromPost')}</dt><dd><Seat seat={referral.fromPost} /></dd></div>
          <div><dt>{t('referral.toPost')}</dt><dd><Seat seat={referral.toPost} /></dd></div>
          <div><dt>{t('interstate.person')}</dt><dd className="code">{referral.personCode}</dd></div>
          {referral.ownCase && referral.ownCaseNumber && (
            <div><dt>{t('interstate.ownCase')}</dt><dd><Link className="code" to="/cases/$id" params={{ id: referral.ownCase }}>{referral.ownCaseNumber}</Link></dd></div>
          )}
          <div><dt>{t('referral.purpose')}</dt><dd>{t(`purpose.${referral.purpose}`)}</dd></div>
          <div><dt>{t('referral.basis')}</dt><dd>{t(`basis.${referral.basis}`)}{referral.basisReference && <><br />{referral.basisReference}</>}</dd></div>
          <div><dt>{t('referral.acknowledgeBy')}</dt><dd>{dayAndTime(referral.acknowledgeBy)}</dd></div>
          <div><dt>{t('interstate.answerBy')}</dt><dd>{dayAndTime(referral.answerBy)}</dd></div>
          {times.map(([label, at]) => at && <div key={label}><dt>{t(label)}</dt><dd>{dayAndTime(at)}</dd></div>)}
          {referral.reason && <div><dt>{t('referral.reason')}</dt><dd>{t(`reason.${referral.reason}`)}</dd></div>}
        </dl>
      </section>
      {referral.sent ? <Fields referral={referral} /> : <Content referral={referral} />}
    </Page>
  );
}

function Seat({ seat }: { seat: SeatShownFragment }) {
  const { of } = useWords();
  return <>{of(seat.name)}, {of(seat.office)}<br /><span className="soft">{of(seat.state)}</span></>;
}

/** Both hold the matter; the sender alone ends it, by an act. */
function JointPeriod({ referral }: { referral: InterstateWholeFragment }) {
  const { t } = useWords();
  if (referral.status !== 'JOINT' || !referral.jointUntil) return null;
  const until = dayAndTime(referral.jointUntil);
  if (referral.over) return <Notice kind="late">{t(referral.sent ? 'interstate.over.sender' : 'interstate.over.receiver', { until })}</Notice>;
  return <Notice>{t(referral.sent ? 'interstate.joint.sender' : 'interstate.joint.receiver', { until, days: referral.jointDays })}</Notice>;
}

/** Which fields went: what stands in them the sender reads in the case. */
function Fields({ referral }: { referral: InterstateWholeFragment }) {
  const { t, of } = useWords();
  return (
    <section className="stack tight" aria-labelledby="went">
      <h2 id="went">{t('interstate.went')}</h2>
      <p className="soft">{t('interstate.went.what')}</p>
      <ul className="card stack tight plain">
        {referral.fields.map((each) => <li key={`${each.form} ${each.path}`}>{of(each.source)}: {of(each.name)}</li>)}
      </ul>
    </section>
  );
}

function Content({ referral }: { referral: InterstateWholeFragment }) {
  const { t, of } = useWords();
  const [opening, setOpening] = useState<'identity' | 'contact'>();
  const { content } = referral;
  if (!content) return <Notice>{t('interstate.closed')}</Notice>;
  return (
    <section className="stack tight" aria-labelledby="told">
      <h2 id="told">{t('interstate.told')}</h2>
      <p className="soft">{t('interstate.told.what')}</p>
      {content.category && <p className="card">{t('case.category')}: {t(`category.${content.category}`)}</p>}
      {(content.tellsIdentity || content.tellsSafeContact) && (
        <div className="row">
          {content.tellsIdentity && <Button slim onClick={() => setOpening('identity')}><Icon name="shield" />{t('interstate.openIdentity')}</Button>}
          {content.tellsSafeContact && <Button slim onClick={() => setOpening('contact')}><Icon name="shield" />{t('interstate.openContact')}</Button>}
        </div>
      )}
      {content.forms.map((form, at) => (
        <section key={at} className="card stack tight">
          <h3>{of(form.title)}</h3>
          <dl className="facts">
            {form.answers.map((answer, line) => <div key={line} className={answer.value ? undefined : 'wide'}><dt>{of(answer.label)}</dt>{answer.value && <dd className="as-typed">{of(answer.value)}</dd>}</div>)}
          </dl>
        </section>
      ))}
      {opening === 'contact' && <OpenContactAcross referral={referral} onClose={() => setOpening(undefined)} />}
      {opening === 'identity' && (
        <OpenIdentity code={referral.personCode} onClose={() => setOpening(undefined)}
          read={async (purpose, reason) => (await ask(OpenIdentityFromOtherStateDocument, { id: referral.id, purpose, reason, key: newKey() })).openIdentityFromOtherState} />
      )}
    </section>
  );
}
