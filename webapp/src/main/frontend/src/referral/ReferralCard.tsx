import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { useWords } from '../messages/words';
import { BlockedBy } from './BlockedBy';
import { ReferralActs } from './ReferralActs';
import { StatusBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';
import { dueAt, toAcknowledge } from './standing';
import type { Referral } from './useReferralAct';
import './referral.css';

/** One line on the desk, a small card on the phone: which case, what is asked, by whom, until when, and the next step. */
export function ReferralCard({ referral, side, mark }: { referral: Referral; side: 'inbox' | 'outbox'; mark?: ReactNode }) {
  const { t, of } = useWords();
  const book = useBook();
  const due = dueAt(referral);
  const other = side === 'inbox' ? referral.fromPost : referral.toPost;
  return (
    <li className={referral.urgency === 'URGENT' ? 'referral urgent' : 'referral'} id={`referral-${referral.id}`}>
      <div className="referral-what">
        <h3>
          {mark}
          <Link className="code" to="/referrals/$id" params={{ id: referral.id }}>{referral.caseNumber}</Link>
          {referral.urgency === 'URGENT' && <span className="badge late">{t('urgency.URGENT')}</span>}
        </h3>
        <p>{referral.service ? book.service(referral.service) : t('referral.serviceHidden')}</p>
        <p className="soft small">
          {t(side === 'inbox' ? 'referral.from' : 'referral.to', { post: of(other.name), office: of(other.office) })}
        </p>
      </div>
      <div className="referral-when">
        <StatusBadge status={referral.status} />
        {due && <TimeLeft until={due} />}
        {due && <span className="soft small">{t(toAcknowledge(referral) ? 'referral.due.acknowledge' : 'referral.due.act')}</span>}
        <BlockedBy referral={referral} />
      </div>
      <ReferralActs referral={referral} side={side} />
    </li>
  );
}
