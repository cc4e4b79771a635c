import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Empty } from '../design/states';
import { NumbersOfCase } from '../external-number/NumbersOfCase';
import { InterstatesOfCase } from '../interstate/InterstatesOfCase';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { BlockedBy } from '../referral/BlockedBy';
import { PostLine } from '../referral/PostLine';
import { ReferralActs } from '../referral/ReferralActs';
import { StatusBadge } from '../referral/StatusBadge';
import { TimeLeft } from '../referral/TimeLeft';
import { dueAt, isOpen } from '../referral/standing';
import { lanes, type Lane } from './lanes';
import { Steps } from './Timeline';
import { useCase } from './useCase';

/** A lane per department that takes part: what it was asked, how far it is, what comes next, and who answers for it. */
export function Overview() {
  const { t } = useWords();
  const file = useCase();
  const found = useMemo(() => lanes(file), [file]);
  return (
    <div className="overview">
      <div className="stack">
        <section className="stack tight" aria-labelledby="lanes">
          <h2 id="lanes">{t('case.lanes')}</h2>
          <ul className="lanes">{found.map((lane) => <LaneShown key={lane.department} lane={lane} />)}</ul>
          {found.length === 1 && file.status === 'OPEN' && (
            <Empty title={t('case.alone')}>
              <p className="soft">{t('case.alone.what')}</p>
              <p><Link className="button" to="/cases/$id/refer" params={{ id: file.id }}>{t('case.refer')}</Link></p>
            </Empty>
          )}
        </section>
        <InterstatesOfCase caseFile={file.id} />
      </div>
      <div className="stack">
        <section className="stack tight" aria-labelledby="latest">
          <h2 id="latest">{t('case.latest')}</h2>
          <Steps steps={file.timeline.nodes.slice(0, 6)} />
        </section>
        <NumbersOfCase file={file} />
      </div>
    </div>
  );
}

function LaneShown({ lane }: { lane: Lane }) {
  const { t } = useWords();
  const book = useBook();
  return (
    <li className="lane card">
      <div className="row apart">
        <h3>{book.department(lane.department)}</h3>
        {lane.owner && <span className="badge">{t('case.leads')}</span>}
      </div>
      {lane.owner && <PostLine post={lane.owner} />}
      {lane.last && <p className="small"><span className="soft">{t('case.lastStep')}:</span> {t(`step.${lane.last.kind}`)} · <span className="moment">{dayAndTime(lane.last.at)}</span></p>}
      <ul className="lane-referrals">
        {lane.referrals.map((referral) => {
          const due = dueAt(referral);
          return (
            <li key={referral.id} className="stack tight">
              <div className="row apart">
                <Link to="/referrals/$id" params={{ id: referral.id }}>{referral.service ? book.service(referral.service) : t('referral.serviceHidden')}</Link>
                <span className="row"><StatusBadge status={referral.status} />{due && <TimeLeft until={due} />}</span>
              </div>
              {isOpen(referral) && <p className="small"><span className="soft">{t('case.next')}:</span> {t(`next.${referral.status as 'SENT'}`)}</p>}
              <BlockedBy referral={referral} />
              <PostLine post={referral.toPost} />
              <ReferralActs referral={referral} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}
