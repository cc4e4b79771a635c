import { Button } from '../design/Button';
import { Table } from '../design/Table';
import { day as shownDay } from '../messages/times';
import { useWords } from '../messages/words';
import { weekdayOf, type Holiday } from './calendars';

/** The holidays of a year in their order. A year has few enough to stand on one page. */
export function HolidayTable({ days, onRemove }: { days: readonly Holiday[]; onRemove: (day: string) => void }) {
  const { t } = useWords();
  if (days.length === 0) return <p className="soft">{t('holidays.noDays')}</p>;
  return (
    <Table heads={[
      t('holidays.day'), t('holidays.weekday'), t('holidays.name.hi'), t('holidays.name.en'),
      <span className="unseen">{t('act.acts')}</span>
    ]}>
      {days.map(({ day, name }) => (
        <tr key={day}>
          <th scope="row" className="on-day">{shownDay(day)}</th>
          <td data-label={t('holidays.weekday')}>{t(`weekday.${weekdayOf(day)}`)}</td>
          <td data-label={t('holidays.name.hi')} lang="hi">{name.hi}</td>
          <td data-label={t('holidays.name.en')} lang="en">{name.en}</td>
          <td><Button slim onClick={() => onRemove(day)}>{t('holidays.remove')}<span className="unseen"> {shownDay(day)}</span></Button></td>
        </tr>
      ))}
    </Table>
  );
}
