import { useState } from 'react';
import { ask } from '../gql/ask';
import { VerifyCaseActionDocument, type CaseActionShownFragment } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { ReportDialog } from './ReportDialog';
import { SendBackDialog } from './SendBackDialog';

/** What a post has promised, until when, what came of it, and the one thing to do next. */
export function ActionCard({ action }: { action: CaseActionShownFragment }) {
  const { t, of } = useWords();
  const [asking, setAsking] = useState<'report' | 'back'>();
  const verify = useCaseAct((_: undefined, key) => ask(VerifyCaseActionDocument, { id: action.id, version: action.version, key }), t('action.said.verified'));
  const close = () => setAsking(undefined);
  return (
    <article className="card stack tight" aria-label={t('action.number', { number: action.number })}>
      <p className="row"><span className="code">{action.number}</span><State action={action} /><span>{t('action.dueAt', { at: dayAndTime(action.dueAt) })}</span></p>
      {action.text ? <p className="as-typed">{action.text}</p> : <p className="soft">{t('action.hidden')}</p>}
      <p className="soft">{of(action.owner.name)}, {of(action.owner.office)}</p>
      {action.sentBackReason && action.status === 'OPEN' && <p className="small">{t('action.sentBack', { reason: t(`sendBack.${action.sentBackReason}`) })}</p>}
      {action.outcome && <p className="small">{t(`actionOutcome.${action.outcome}`)}{action.result && `: ${action.result}`}</p>}
      {verify.error && <Problem fault={verify.error} />}
      <div className="actions no-print">
        {action.mayReport && <Button look="main" slim onClick={() => setAsking('report')}>{t('action.report')}</Button>}
        {action.mayVerify && <Button look="main" slim busy={verify.isPending} onClick={() => verify.mutate(undefined)}>{t('action.verify')}</Button>}
        {action.mayVerify && <Button slim onClick={() => setAsking('back')}>{t('action.back')}</Button>}
      </div>
      {asking === 'report' && <ReportDialog action={action} onClose={close} />}
      {asking === 'back' && <SendBackDialog action={action} onClose={close} />}
    </article>
  );
}

function State({ action }: { action: CaseActionShownFragment }) {
  const { t } = useWords();
  if (action.late) return <span className="badge late"><Icon name="late" />{t('action.late')}</span>;
  const done = action.status === 'CLOSED';
  return <span className={done ? 'badge good' : 'badge soon'}><Icon name={done ? 'done' : 'clock'} />{t(`actionStatus.${action.status}`)}</span>;
}
