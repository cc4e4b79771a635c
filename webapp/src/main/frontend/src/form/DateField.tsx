import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import type { DateParts } from './draft';

/** Day, month, year, as offices write them; the browser's own date field follows the browser's language and not ours. */
export function DateField({ id, label, hint, fault, optional, withTime, value, onChange }: {
  id: string; label: string; hint?: string | undefined; fault?: string | undefined; optional?: boolean;
  withTime: boolean; value: DateParts; onChange: (value: DateParts) => void;
}) {
  const { t } = useWords();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const part = (name: keyof DateParts, words: string, width: number, own?: string) => (
    <label>
      {words}
      <input className={name === 'year' ? 'input year' : 'input'} id={own} inputMode={name === 'time' ? 'text' : 'numeric'}
        maxLength={width} autoComplete="off" aria-invalid={fault ? true : undefined} value={value[name] ?? ''}
        placeholder={name === 'time' ? '--:--' : undefined}
        onChange={(event) => onChange({ ...value, [name]: event.target.value })} />
    </label>
  );
  return (
    <fieldset className={fault ? 'field wrong' : 'field'} aria-describedby={described}>
      <legend>{label}{optional && <span className="optional"> {t('form.optional')}</span>}</legend>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault && <p className="fault" id={`${id}-fault`}>{fault}</p>}
      <div className="date-parts">
        {part('day', t('form.day'), 2, id)}
        {part('month', t('form.month'), 2)}
        {part('year', t('form.year'), 4)}
        {withTime && part('time', t('form.time'), 5)}
        <div className="date-now">
          <Button slim look="plain" onClick={() => onChange(presently(withTime))}>{t(withTime ? 'form.now' : 'form.today')}</Button>
        </div>
      </div>
    </fieldset>
  );
}

/** The present day and minute in India. */
function presently(withTime: boolean): DateParts {
  const india = new Date(Date.now() + 330 * 60_000).toISOString();
  const [year = '', month = '', day = ''] = india.slice(0, 10).split('-');
  return { day, month, year, ...(withTime ? { time: india.slice(11, 16) } : {}) };
}
