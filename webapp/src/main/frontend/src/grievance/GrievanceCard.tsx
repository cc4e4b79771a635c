import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { GrievanceShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { TimeLeft } from '../referral/TimeLeft';
import { DecideGrievanceDialog } from './DecideGrievanceDialog';

export type Grievance = GrievanceShownFragment;

/** One refusal: what, who refused, who decides and until when; and the decision. */
export function GrievanceCard({ grievance, within }: { grievance: Grievance; within: string }) {
  const { t, of } = useWords();
  const [deciding, setDeciding] = useState(false);
  const heading = `grievance-${within}-${grievance.id}`;
  return (
    <article className="card stack tight" aria-labelledby={heading}>
      <div className="row apart">
        <h3 id={heading}>{of(grievance.name)}</h3>
        {grievance.decision ? <span className="badge good">{t(`grievanceDecision.${grievance.decision}`)}</span> : <TimeLeft until={grievance.due} />}
      </div>
      {grievance.law && <p><span className="badge">{grievance.law}</span></p>}
      <dl className="facts">
        {grievance.caseFile && <div><dt>{t('case.one')}</dt><dd><Link className="code" to="/cases/$id" params={{ id: grievance.caseFile }}>{grievance.caseNumber}</Link></dd></div>}
        <div><dt>{t('grievance.against')}</dt><dd><PostLine post={grievance.against} /></dd></div>
        <div><dt>{t('grievance.to')}</dt><dd><PostLine post={grievance.to} /></dd></div>
        <div><dt>{t('grievance.openedBy')}</dt><dd>{grievance.openedBy ? <PostLine post={grievance.openedBy} /> : t('grievance.itself')}</dd></div>
        <div><dt>{t('grievance.refusedAt')}</dt><dd>{dayAndTime(grievance.refusedAt)}</dd></div>
        {grievance.escalations > 0 && <div><dt>{t('grievance.escalations')}</dt><dd>{grievance.escalations}</dd></div>}
        {grievance.forMeetingAt && <div><dt>{t('grievance.forMeeting')}</dt><dd>{dayAndTime(grievance.forMeetingAt)}</dd></div>}
        {grievance.heldDays + grievance.vacantDays > 0 && <div><dt>{t('grievance.lateDays')}</dt><dd>{t('grievance.lateDays.what', { held: grievance.heldDays, vacant: grievance.vacantDays })}</dd></div>}
        {grievance.decidedAt && <div><dt>{t('grievance.decidedAt')}</dt><dd>{dayAndTime(grievance.decidedAt)}</dd></div>}
        {grievance.reason && <div className="wide"><dt>{t('grievance.reason')}</dt><dd className="as-typed">{grievance.reason}</dd></div>}
      </dl>
      {grievance.mine && <div className="actions no-print"><Button slim onClick={() => setDeciding(true)}>{t('grievance.decide')}</Button></div>}
      {deciding && <DecideGrievanceDialog grievance={grievance} onClose={() => setDeciding(false)} />}
    </article>
  );
}
