import { useBook } from '../app/book';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { StandingBadge } from './StandingBadge';
import type { Duty } from './duties';

/** Of other departments it is known that something is owed, since when, and whether it was done; not what. */
export function OthersDuties({ duties }: { duties: readonly Duty[] }) {
  const { t } = useWords();
  const book = useBook();
  return (
    <section className="stack tight" aria-labelledby="others-duties">
      <h2 id="others-duties">{t('duty.others')}</h2>
      <p className="soft">{t('duty.others.what')}</p>
      <ul className="duties-of-others card">
        {duties.map((duty) => (
          <li key={duty.id} className="row apart">
            <span>{book.department(duty.department)}</span>
            <span className="row"><span className="soft small">{t('duty.since', { day: day(duty.openedAt) })}</span><StandingBadge duty={duty} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
