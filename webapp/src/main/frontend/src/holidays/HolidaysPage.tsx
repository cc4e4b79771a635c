import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { HolidaysOfYearDocument } from '../gql/generated/graphql';
import { useAdministeredState } from '../administration/administered';
import { SelectField } from '../design/fields';
import { Loading, Problem } from '../design/states';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { CalendarEditor, type Typed } from './CalendarEditor';
import { LeaveGuard } from './LeaveGuard';

/** The days without work of a state, year by year: by them the law's working days are counted. */
export function HolidaysPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const now = Number(today().slice(0, 4));
  const [year, setYear] = useState(now);
  // By state and year: whoever looks at another year meanwhile finds what she typed.
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const place = `${state} ${year}`;
  const { [place]: present, ...others } = typed;
  const queryKey = ['administration', 'holidays', state, year];
  const read = useQuery({ queryKey, queryFn: async () => (await ask(HolidaysOfYearDocument, { state, year })).holidays });
  return (
    <div className="stack">
      <p className="soft">{t('holidays.lead')}</p>
      <div className="filters">
        <SelectField label={t('holidays.year')} value={String(year)} onChange={(value) => setYear(Number(value || now))}
          options={[now - 1, now, now + 1, now + 2].map((each) => ({ value: String(each), label: String(each) }))} />
      </div>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data !== undefined && (
        <CalendarEditor key={place} state={state} year={year} saved={read.data ?? undefined} typed={present} queryKey={queryKey}
          onType={(next) => setTyped(next ? { ...others, [place]: next } : others)} />
      )}
      <LeaveGuard unsaved={Object.keys(typed).length > 0} />
    </div>
  );
}
