import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { VerifyDecisionDocument, type DecisionShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { ReportDialog } from './ReportDialog';
import { SendBackDialog } from './SendBackDialog';
import { useMeetingAct } from './useMeetingAct';

/** What was decided, whose it is, until when, the evidence, and the one thing to do next. */
export function DecisionCard({ decision, inMeeting = false }: { decision: DecisionShownFragment; inMeeting?: boolean }) {
  const { t, of } = useWords();
  const [asking, setAsking] = useState<'report' | 'back'>();
  const verify = useMeetingAct((_: undefined, key) =>
    ask(VerifyDecisionDocument, { id: decision.id, version: decision.version, key }), t('decision.said.verified'));
  const close = () => setAsking(undefined);
  return (
    <article className="card stack tight" aria-label={t('decision.number', { number: decision.number })}>
      <p className="row">
        <span className="code">{decision.meetingCode} / {decision.number}</span>
        <State decision={decision} />
        <span>{t('decision.due', { day: day(decision.dueOn) })}</span>
      </p>
      <p className="as-typed">{decision.text}</p>
      <p className="soft">{of(decision.owner.name)}, {of(decision.owner.office)}</p>
      {decision.carried > 0 && <p className="small">{t('decision.carried', { count: decision.carried })}</p>}
      {decision.heldDays + decision.vacantDays > 0 && (
        <p className="small">{t('decision.delay', { held: decision.heldDays, vacant: decision.vacantDays })}</p>
      )}
      {decision.sentBackReason && decision.status === 'OPEN' && <p className="small">{t('decision.sentBack', { reason: t(`sendBack.${decision.sentBackReason}`) })}</p>}
      {decision.evidenceNumber && decision.status !== 'OPEN' && (
        <p className="small">{t('decision.evidence')}: {decision.evidenceHeldAt}, {decision.evidenceRegister}, {decision.evidenceNumber}</p>
      )}
      {verify.error && <Problem fault={verify.error} />}
      <div className="actions no-print">
        {decision.mayReport && <Button look="main" slim onClick={() => setAsking('report')}>{t('decision.report')}</Button>}
        {decision.mayVerify && <Button look="main" slim busy={verify.isPending} onClick={() => verify.mutate(undefined)}>{t('decision.verify')}</Button>}
        {decision.mayVerify && <Button slim onClick={() => setAsking('back')}>{t('decision.back')}</Button>}
        {!inMeeting && <Link className="button slim" to="/meetings/$id" params={{ id: decision.meeting }}>{t('decision.toMeeting')}</Link>}
      </div>
      {asking === 'report' && <ReportDialog decision={decision} onClose={close} />}
      {asking === 'back' && <SendBackDialog decision={decision} onClose={close} />}
    </article>
  );
}

function State({ decision }: { decision: DecisionShownFragment }) {
  const { t } = useWords();
  if (decision.late) return <span className="badge late"><Icon name="late" />{t('decision.late')}</span>;
  if (decision.status === 'CLOSED') {
    return <span className={decision.onTime ? 'badge good' : 'badge soon'}><Icon name="done" />{t(decision.onTime ? 'decision.onTime' : 'decision.closedLate')}</span>;
  }
  return <span className="badge soon"><Icon name="clock" />{t(`decision.status.${decision.status}`)}</span>;
}
