import { day } from '../messages/times';
import { useWords } from '../messages/words';
import type { Difference, Holiday } from './calendars';

/** What saving would change, day by day. */
export function Changes({ difference: { added, removed, renamed, weeklyOff, reference } }: { difference: Difference }) {
  const { t } = useWords();
  return (
    <ul className="stack tight">
      <Days label={t('holidays.added', { count: added.length })} days={added} />
      <Days label={t('holidays.removed', { count: removed.length })} days={removed} />
      <Days label={t('holidays.renamed', { count: renamed.length })} days={renamed} />
      {weeklyOff && <li>{t('holidays.weeklyOff.changed')}</li>}
      {reference && <li>{t('holidays.reference.changed')}</li>}
    </ul>
  );
}

function Days({ label, days }: { label: string; days: readonly Holiday[] }) {
  const { of } = useWords();
  if (days.length === 0) return null;
  return <li><b>{label}</b>: {days.map((each) => `${day(each.day)} ${of(each.name)}`).join(', ')}</li>;
}
