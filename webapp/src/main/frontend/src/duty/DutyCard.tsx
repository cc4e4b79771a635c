import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { dayAndTime, duration } from '../messages/times';
import { useWords, type Words } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { TimeLeft } from '../referral/TimeLeft';
import { useMe } from '../session/session';
import { StandingBadge } from './StandingBadge';
import { DeclinedDialog } from './DeclinedDialog';
import { JourneyDialog } from './JourneyDialog';
import { ProveDialog } from './ProveDialog';
import { ReasonDialog } from './ReasonDialog';
import { actsOn, isOwed, type Acting, type Duty } from './duties';

type Content = NonNullable<Duty['content']>;

/** One duty: what the law says, until when, who answers for it, what closes it, and what may be done now. */
export function DutyCard({ duty }: { duty: Duty }) {
  const words = useWords();
  const { t, of } = words;
  const [doing, setDoing] = useState<Acting>();
  const { content } = duty;
  if (!content) return null;
  const acts = actsOn(duty);
  const done = () => setDoing(undefined);
  const heading = `duty-${duty.id}`;
  return (
    <article className={duty.late ? 'card duty late' : 'card duty'} aria-labelledby={heading}>
      <div className="row apart">
        <h3 id={heading}>{of(content.name)}</h3>
        <span className="row"><StandingBadge duty={duty} />{duty.standing === 'OPEN' && isOwed(duty) && <TimeLeft until={content.due} />}</span>
      </div>
      <p><span className="badge">{content.act}, {content.section}</span>{' '}
        {!content.settled && <span className="badge">{t('duty.unverified')}</span>}{' '}
        {content.kind !== 'DUTY' && <span className="badge">{t(`dutyKind.${content.kind}`)}</span>}</p>
      {content.eventCorrectedAt && <p className="badge soon">{t('duty.eventCorrected', { at: dayAndTime(content.eventCorrectedAt) })}</p>}
      {duty.withoutPost && <p className="badge soon">{t('duty.withoutPost')}</p>}
      <Facts duty={duty} content={content} words={words} />
      {content.note && <p className="soft small">{of(content.note)}</p>}
      <Way duty={duty} content={content} />
      {acts.length > 0 && (
        <div className="actions no-print">{acts.map((act) => <Button slim key={act} onClick={() => setDoing(act)}>{t(`duty.act.${act}`)}</Button>)}</div>
      )}
      {doing === 'prove' && <ProveDialog duty={duty} onClose={done} />}
      {doing === 'declined' && <DeclinedDialog duty={duty} onClose={done} />}
      {doing === 'journey' && <JourneyDialog duty={duty} onClose={done} />}
      {(doing === 'waive' || doing === 'corrected') && <ReasonDialog duty={duty} act={doing} onClose={done} />}
    </article>
  );
}

function Facts({ duty, content, words }: { duty: Duty; content: Content; words: Words }) {
  const { t, of } = words;
  return (
    <dl className="facts">
      {content.personCode && <div><dt>{t('duty.person')}</dt><dd className="code">{content.personCode}</dd></div>}
      <div><dt>{t('duty.event')}</dt><dd>{dayAndTime(content.eventAt)}</dd></div>
      <div><dt>{t(content.kind === 'RIGHT_EXPIRES' ? 'duty.expires' : 'duty.due')}</dt>
        <dd>{dayAndTime(content.due)}{content.forthwith && <><br /><span className="soft small">{t('duty.forthwith')}</span></>}
          {content.journeyMinutes > 0 && <><br /><span className="soft small">{t('duty.journey', { time: duration(content.journeyMinutes, words) })}</span></>}</dd></div>
      {duty.doneAt && <div><dt>{t('duty.doneAt')}</dt><dd>{dayAndTime(duty.doneAt)}{duty.doneLate && <> <span className="badge soon">{t('duty.doneLate')}</span></>}</dd></div>}
      {duty.delay && duty.delay.heldDays + duty.delay.vacantDays > 0 && (
        <div><dt>{t('duty.delay')}</dt><dd>{t('duty.delay.split', { held: duty.delay.heldDays, vacant: duty.delay.vacantDays })}</dd></div>
      )}
      {duty.noted && <div><dt>{t('duty.noted')}</dt><dd className="as-typed">{duty.noted}</dd></div>}
      {duty.post && <div><dt>{t('duty.answers')}</dt><dd><PostLine post={duty.post} /></dd></div>}
      {content.tellsDelayTo && <div><dt>{t('duty.tellsDelayTo')}</dt><dd>{of(content.tellsDelayTo)}</dd></div>}
    </dl>
  );
}

/** What closes it: the way to the form or the letter, where that is one's own to fill in or issue. */
function Way({ duty, content }: { duty: Duty; content: Content }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  if (duty.standing !== 'OPEN') return null;
  const mine = (code: string) => me.posts.some((post) => code.startsWith(`${post.department}.`));
  if (content.form && duty.own && mine(content.form)) {
    return <p><span className="soft">{t('duty.closedBy')}</span>{' '}
      <Link to="/cases/$id/forms/$form" params={{ id: duty.caseFile, form: content.form }}>{book.form(content.form)}</Link></p>;
  }
  if (content.letter && duty.own && mine(content.letter)) {
    return <p><span className="soft">{t('duty.closedBy')}</span>{' '}
      <Link to="/cases/$id/letters" params={{ id: duty.caseFile }}>{t('duty.byLetter')}</Link></p>;
  }
  return <p className="soft">{t('duty.closedBy')} {content.form ? book.form(content.form) : of(content.closedBy)}</p>;
}
