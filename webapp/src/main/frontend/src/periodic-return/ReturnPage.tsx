import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { FileReturnDocument, PeriodicReturnOfDocument, type NewReturnInput, type PeriodicReturnOfQuery } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { ReturnState } from './ReturnsPage';

const route = getRouteApi('/returns/$code/$starts/$post');

/** The figures of one return: what the platform counted stands there already, and may be changed. */
export function ReturnPage() {
  const { t, of } = useWords();
  const key = route.useParams();
  const read = useQuery({ queryKey: ['return', key], queryFn: () => ask(PeriodicReturnOfDocument, key) });
  const back = <Link className="button slim" to="/returns"><Icon name="back" />{t('return.all')}</Link>;
  if (read.isPending) return <Page title={t('return.one')} acts={back}><Loading /></Page>;
  if (!read.data) return <Page title={t('return.one')} acts={back}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const { periodicReturn: owed } = read.data;
  return (
    <Page title={of(owed.name)} lead={`${day(owed.starts)} – ${day(owed.ends)} · ${of(owed.post.name)}, ${of(owed.post.office)}`} acts={back}>
      <p className="row">
        <ReturnState status={owed.status} />
        <span>{owed.filedAt ? t('return.filedAt', { time: dayAndTime(owed.filedAt) }) : t('return.dueOn', { day: day(owed.dueOn) })}</span>
      </p>
      <Figures key={owed.version ?? 0} read={read.data} />
    </Page>
  );
}

function Figures({ read }: { read: PeriodicReturnOfQuery }) {
  const { t, of } = useWords();
  const navigate = useNavigate();
  const owed = read.periodicReturn;
  const given = new Map(owed.figures.map((figure) => [figure.code, figure.value]));
  const start = (code: string, counted: number | null | undefined) => String(given.get(code) ?? counted ?? '');
  const [values, setValues] = useState<Record<string, string>>(
    Object.fromEntries(read.returnDraft.map((figure) => [figure.code, start(figure.code, figure.counted)])));
  const [missing, setMissing] = useState(false);
  const act = useAct((input: NewReturnInput, key) => ask(FileReturnDocument, { input, key }), t('return.said.filed'), ['returns', 'return']);
  const fault = (value: string) => (missing && !/^\d{1,9}$/.test(value) ? t('return.number') : undefined);
  const send = () => {
    const whole = Object.values(values).every((value) => /^\d{1,9}$/.test(value));
    setMissing(!whole);
    if (!whole) return;
    act.mutate(
      { code: owed.code, starts: owed.starts, post: owed.post.id, version: owed.version ?? null,
        figures: Object.entries(values).map(([code, value]) => ({ code, value: Number(value) })) },
      { onSuccess: () => void navigate({ to: '/returns' }) });
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); send(); }} noValidate>
      <Notice>{t('return.counted.what')}</Notice>
      {act.error && <Problem fault={act.error} />}
      {read.returnDraft.map((figure) => (
        <TextField key={figure.code} label={of(figure.name)} inputMode="numeric" autoComplete="off" maxLength={9}
          hint={figure.counted == null ? undefined : t('return.counted', { count: figure.counted })}
          value={values[figure.code] ?? ''} fault={fault(values[figure.code] ?? '')}
          onChange={(value) => setValues({ ...values, [figure.code]: value })} />
      ))}
      <div className="actions"><Button type="submit" look="main" busy={act.isPending}>{t(owed.id ? 'return.again' : 'return.send')}</Button></div>
    </form>
  );
}
