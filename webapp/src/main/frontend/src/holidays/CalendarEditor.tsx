import { useState } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { SetHolidaysDocument, type CalendarShownFragment, type Weekday } from '../gql/generated/graphql';
import { useAdministrationAct } from '../administration/useAdministration';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Choices, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Empty, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { AddHoliday } from './AddHoliday';
import { EMPTY, MOST_WEEKLY_OFF, WEEK, differences, isNone, withHoliday, withoutHoliday, type Calendar } from './calendars';
import { HolidayTable } from './HolidayTable';
import { Overtaken } from './Overtaken';
import { SaveDialog } from './SaveDialog';

/** What is being typed, and the version that it was begun with: 0 where none was saved. */
export type Typed = { calendar: Calendar; version: number };

const NAMED = ['calendar.reference', 'calendar.weeklyOff'];

/** A year's calendar: typed day by day, and saved whole by the government's order. */
export function CalendarEditor({ state, year, saved, typed, queryKey, onType }: {
  state: number; year: number; saved: CalendarShownFragment | undefined; typed: Typed | undefined; queryKey: QueryKey;
  onType: (typed: Typed | undefined) => void;
}) {
  const { t } = useWords();
  const client = useQueryClient();
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [begunDay, setBegunDay] = useState(false);
  const before: Calendar = saved ?? EMPTY;
  const shown = typed?.calendar ?? before;
  const begun = typed?.version ?? saved?.version ?? 0;
  const act = useAdministrationAct(async (_: void, key) => (await ask(SetHolidaysDocument, {
    calendar: { state, year, weeklyOff: [...shown.weeklyOff], days: shown.days.map(({ day, name }) => ({ day, name: { hi: name.hi, en: name.en } })), reference: shown.reference.trim() },
    version: begun, key,
  })).setHolidays, t('holidays.said.saved', { year }));
  const faultAt = useFaultAt(act.error);
  const change = (calendar: Calendar) => {
    act.reset();
    onType(isNone(differences(before, calendar)) && begun === (saved?.version ?? 0) ? undefined : { calendar, version: begun });
  };
  const remove = (day: string) => {
    change(withoutHoliday(shown, day));
    document.getElementById('holidays')?.focus();
  };
  const look = () => {
    const whole = shown.reference.trim() !== '' && shown.weeklyOff.length <= MOST_WEEKLY_OFF;
    setMissing(!whole);
    setSaving(whole);
  };
  const save = () => act.mutate(undefined, {
    onSuccess: (now) => {
      client.setQueryData(queryKey, now);
      onType(undefined);
    },
    onError: (fault) => {
      if (isOvertaken(fault)) void client.invalidateQueries({ queryKey });
    },
    onSettled: () => setSaving(false),
  });
  const overtaken = typed !== undefined && begun !== (saved?.version ?? 0);
  const unplaced = act.error && !isOvertaken(act.error) && !NAMED.some(faultAt);
  return (
    <div className="stack">
      {!saved && <Empty title={t('holidays.none', { year })}><p className="soft">{t('holidays.none.what')}</p></Empty>}
      {overtaken && (
        <Overtaken difference={differences(before, shown)} reference={before.reference}
          onKeep={() => onType({ calendar: shown, version: saved?.version ?? 0 })} onTake={() => onType(undefined)} />
      )}
      <Choices across kind="checkbox" label={t('holidays.weeklyOff')} hint={t('holidays.weeklyOff.hint')} chosen={shown.weeklyOff}
        options={WEEK.map((value) => ({ value, label: t(`weekday.${value}`) }))} onChange={(weeklyOff) => change({ ...shown, weeklyOff: weeklyOff as Weekday[] })}
        fault={missing && shown.weeklyOff.length > MOST_WEEKLY_OFF ? t('holidays.fault.weeklyOff') : faultAt('calendar.weeklyOff')} />
      <section className="stack tight" aria-labelledby="holidays">
        <h2 id="holidays" tabIndex={-1}>{t('holidays.days', { count: shown.days.length })}</h2>
        <HolidayTable days={shown.days} onRemove={remove} />
        <AddHoliday calendar={shown} year={year} onAdd={(holiday) => change(withHoliday(shown, holiday))} onBegun={setBegunDay} />
      </section>
      <TextField label={t('holidays.reference')} hint={t('holidays.reference.hint')} maxLength={300} autoComplete="off" value={shown.reference}
        fault={missing && shown.reference.trim() === '' ? t('form.fault.missing') : faultAt('calendar.reference')} onChange={(reference) => change({ ...shown, reference })} />
      {unplaced && <Problem fault={act.error} />}
      {typed && !overtaken && (
        <div className="row">
          <Button look="main" onClick={look}>{t('holidays.save')}</Button>
          <Button onClick={() => onType(undefined)}>{t('holidays.discard')}</Button>
          <span className="badge soon"><Icon name="clock" />{t('holidays.unsaved')}</span>
        </div>
      )}
      {saving && <SaveDialog year={year} difference={differences(before, shown)} unlisted={begunDay} busy={act.isPending} onSave={save} onClose={() => setSaving(false)} />}
    </div>
  );
}
