import { Button } from '../design/Button';
import { day as shownDay } from '../messages/times';
import { useWords } from '../messages/words';
import { weekdayOf, type Holiday } from './calendars';

/** The holidays of a year in their order. A year has few enough to stand on one page. */
export function HolidayTable({ days, onRemove }: { days: readonly Holiday[]; onRemove: (day: string) => void }) {
  const { t } = useWords();
  if (days.length === 0) return <p className="soft">{t('holidays.noDays')}</p>;
  return (
    <div className="table-frame">
      <table className="cards">
        <thead><tr>
          <th scope="col">{t('holidays.day')}</th><th scope="col">{t('holidays.weekday')}</th><th scope="col">{t('holidays.name.hi')}</th>
          <th scope="col">{t('holidays.name.en')}</th><th scope="col"><span className="unseen">{t('act.acts')}</span></th>
        </tr></thead>
        <tbody>
          {days.map(({ day, name }) => (
            <tr key={day}>
              <th scope="row" className="on-day">{shownDay(day)}</th>
              <td data-label={t('holidays.weekday')}>{t(`weekday.${weekdayOf(day)}`)}</td>
              <td data-label={t('holidays.name.hi')} lang="hi">{name.hi}</td>
              <td data-label={t('holidays.name.en')} lang="en">{name.en}</td>
              <td><Button slim onClick={() => onRemove(day)}>{t('holidays.remove')}<span className="unseen"> {shownDay(day)}</span></Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
