import { useId } from 'react';
import { Choices } from '../design/fields';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** The time on the paper as the server takes it; null: none was said; undefined: what is said is no time. */
export function paperTime(value: DateParts | null): string | null | undefined {
  if (value === null) return null;
  const moment = momentOf(value);
  return moment && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}

/** Where there was no line or power it was written on paper: then the true time of the act is asked for. */
export function Late({ value, missing, onChange }: { value: DateParts | null; missing: boolean; onChange: (value: DateParts | null) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="stack tight">
      <Choices kind="checkbox" label={t('late.title')} chosen={value ? ['YES'] : []} options={[{ value: 'YES', label: t('late.paper') }]}
        onChange={(chosen) => onChange(chosen.length > 0 ? {} : null)} />
      {value && <DateField id={id} label={t('late.when')} hint={t('late.when.hint')} withTime value={value} onChange={onChange}
        fault={missing && paperTime(value) === undefined ? t('late.missing') : undefined} />}
    </div>
  );
}
