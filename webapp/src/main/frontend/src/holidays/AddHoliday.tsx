import { useEffect, useState } from 'react';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { DateField } from '../form/DateField';
import { dayFault } from '../form/dayFault';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { holidayFault, type Calendar, type Holiday } from './calendars';

/**
 * One holiday after the other; the focus goes back to the day, and the year stays.
 *
 * @param onBegun told whether something stands in the fields that is not in the list
 */
export function AddHoliday({ calendar, year, onAdd, onBegun }: {
  calendar: Calendar; year: number; onAdd: (holiday: Holiday) => void; onBegun: (begun: boolean) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState<DateParts>({ year: String(year) });
  const [hi, setHi] = useState('');
  const [en, setEn] = useState('');
  const [tried, setTried] = useState(false);
  const day = dateOf(typed) ?? '';
  const wrong = dayFault(typed) ?? holidayFault(calendar, year, day);
  const missing = (name: string) => (tried && name.trim() === '' ? t('form.fault.missing') : undefined);
  const begun = [typed.day, typed.month, hi, en].some((each) => each?.trim());
  useEffect(() => onBegun(begun), [begun, onBegun]);
  const add = () => {
    const whole = !wrong && hi.trim() !== '' && en.trim() !== '';
    setTried(!whole);
    if (!whole) return;
    onAdd({ day, name: { hi: hi.trim(), en: en.trim() } });
    setTyped({ year: String(year) });
    setHi('');
    setEn('');
    document.getElementById('holiday-day')?.focus();
  };
  return (
    <form className="card stack tight" aria-labelledby="add-holiday" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <h3 id="add-holiday">{t('holidays.add')}</h3>
      <DateField id="holiday-day" label={t('holidays.day')} withTime={false} value={typed} fault={tried && wrong ? t(wrong, { year }) : undefined} onChange={setTyped} />
      <div className="filters">
        <TextField label={t('holidays.name.hi')} lang="hi" maxLength={160} autoComplete="off" value={hi} fault={missing(hi)} onChange={setHi} />
        <TextField label={t('holidays.name.en')} lang="en" maxLength={160} autoComplete="off" value={en} fault={missing(en)} onChange={setEn} />
      </div>
      <div className="actions"><Button type="submit"><Icon name="plus" />{t('holidays.add.do')}</Button></div>
    </form>
  );
}
