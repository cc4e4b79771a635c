import { useState } from 'react';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { day, dayAndTime } from '../messages/times';
import { rupees } from '../messages/money';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { AppealDialog, WithdrawDialog } from './EndDialogs';
import { DecideDialog } from './DecideDialog';
import { PaymentDialog } from './PaymentDialog';
import type { Application } from './schemes';

const LOOKS = { APPLIED: '', SANCTIONED: 'good', PAID: 'good', REJECTED: 'late', APPEALED: 'soon', WITHDRAWN: '' } as const;
type Act = 'decide' | 'pay' | 'appeal' | 'withdraw';

/** Which acts an application allows next: to whom it was made, and to whoever made it. */
const ACTS: Record<Application['status'], { authority: readonly Act[]; either: readonly Act[] }> = {
  APPLIED: { authority: ['decide'], either: ['withdraw'] },
  APPEALED: { authority: ['decide'], either: ['withdraw'] },
  SANCTIONED: { authority: ['pay'], either: [] },
  REJECTED: { authority: [], either: ['appeal'] },
  PAID: { authority: ['pay'], either: [] },
  WITHDRAWN: { authority: [], either: [] },
};

/** One application: how it stands, by when it must be decided, and every step so far; acts only while the case is open. */
export function ApplicationCard({ application, open }: { application: Application; open: boolean }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const [doing, setDoing] = useState<Act>();
  const isAuthority = me.posts.some((post) => post.department === application.department);
  const acts = !open ? [] : [...(isAuthority ? ACTS[application.status].authority : []), ...ACTS[application.status].either];
  const done = () => setDoing(undefined);
  const heading = `application-${application.id}`;
  return (
    <article className="card stack tight" aria-labelledby={heading}>
      <div className="row apart">
        <h3 id={heading}>{of(application.name)}</h3>
        <span className={`badge ${LOOKS[application.status]}`}>{t(`applicationStatus.${application.status}`)}</span>
      </div>
      <dl className="facts">
        <div><dt>{t('scheme.person')}</dt><dd className="code">{application.personCode}</dd></div>
        <div><dt>{t('scheme.authority')}</dt><dd>{book.department(application.department)}</dd></div>
        <div><dt>{t('scheme.appliedAt')}</dt><dd>{day(application.appliedAt)}</dd></div>
        {application.decideBy && !application.decidedAt && (
          <div><dt>{t('scheme.decideBy')}</dt><dd>{application.late ? <span className="badge late"><Icon name="late" />{day(application.decideBy)}</span> : day(application.decideBy)}</dd></div>
        )}
      </dl>
      {application.sameBenefit && (
        <p className="badge soon"><Icon name="late" />{t('scheme.sameBenefit', {
          department: book.department(application.sameBenefit.department), day: day(application.sameBenefit.appliedAt),
        })}</p>
      )}
      <ol className="stack tight steps">{application.steps.map((step, at) => <StepShown key={at} step={step} />)}</ol>
      {acts.length > 0 && (
        <div className="actions no-print">{acts.map((act) => <Button slim key={act} onClick={() => setDoing(act)}>{t(`scheme.act.${act}`)}</Button>)}</div>
      )}
      {doing === 'decide' && <DecideDialog application={application} onClose={done} />}
      {doing === 'pay' && <PaymentDialog application={application} onClose={done} />}
      {doing === 'appeal' && <AppealDialog application={application} onClose={done} />}
      {doing === 'withdraw' && <WithdrawDialog application={application} onClose={done} />}
    </article>
  );
}

function StepShown({ step }: { step: Application['steps'][number] }) {
  const { t, of } = useWords();
  return (
    <li>
      <b>{t(`applicationStatus.${step.kind}`)}</b> <span className="soft small">{dayAndTime(step.at)} · {of(step.post)}</span>
      {step.amount != null && <p>{rupees(step.amount)}{step.on && ` · ${day(step.on)}`}</p>}
      {step.reference && <p className="small">{t('scheme.reference')}: {step.reference}</p>}
      {step.reason && <p>{step.reason}</p>}
      {step.papers.map((paper, at) => <p key={at} className="small">{paper.name}: {paper.register}, {paper.number} ({paper.heldAt})</p>)}
    </li>
  );
}
