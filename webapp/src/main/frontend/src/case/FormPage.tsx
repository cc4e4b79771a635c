import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { Refused, ask } from '../gql/ask';
import { PrepareFormDocument, SubmitFormDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { DraftLine } from '../draft/DraftLine';
import { useDraft, type UsedDraft } from '../draft/useDraft';
import { AnswersShown } from '../form/AnswersShown';
import { Form } from '../form/Form';
import { check, type Fault } from '../form/check';
import { answersOf, draftOf, type DateParts, type Draft } from '../form/draft';
import { faultsOf } from '../form/serverFaults';
import type { Answers, FormSchema } from '../form/schema';
import { IssueLetter } from '../letter/IssueLetter';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useSeat, type Seat } from '../session/session';
import { Late, paperTime } from './Late';
import { useChoosers } from './choosers';
import { caseQuery, formQuery, useCase, useCaseAct, type Case, type Entry } from './useCase';

const route = getRouteApi('/cases/$id/forms/$form');

/** One form of the case: to fill in or to correct for its own department, to read for all others. */
export function FormPage() {
  const { t, of } = useWords();
  const { form: code } = route.useParams();
  const { entry: entryId } = route.useSearch();
  const file = useCase();
  const read = useQuery(formQuery(code));
  const seat = useSeat(read.data?.department);
  const [correcting, setCorrecting] = useState(false);
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error ?? new Refused('NOT_FOUND')} again={() => void read.refetch()} />;
  const { form } = { form: read.data };
  const entry = file.entries.nodes.find((each) => (entryId ? each.id === entryId : form.cardinality === 'ONE_PER_CASE' && each.form === code));
  const own = seat !== undefined && form.origin === 'ENTERED' && file.status === 'OPEN';
  const filling = own && (!entry || correcting);
  return (
    <section className="stack" aria-labelledby="form-title">
      <div className="row apart">
        <h2 id="form-title">{of(form.title)}</h2>
        <div className="actions no-print">
          <Link className="button slim" to="/cases/$id/forms" params={{ id: file.id }}><Icon name="back" />{t('forms.all')}</Link>
          {entry && !filling && seat !== 'assists' && file.status === 'OPEN' && <IssueLetter caseFile={file.id} source={{ entry: entry.id }} />}
          {entry && own && !correcting && <Button slim onClick={() => setCorrecting(true)}>{t('forms.correct')}</Button>}
        </div>
      </div>
      {form.marks.length > 0 && <Notice kind="soon">{form.marks.map((mark) => t(`mark.${mark}`)).join(' ')}</Notice>}
      {entry?.enteredLate && <EnteredLate entry={entry} />}
      {filling && seat && <Filling key={entry?.id ?? code} file={file} code={code} schema={form.schema} entry={entry} seat={seat} onDone={() => setCorrecting(false)} />}
      {!filling && entry && <Reading file={file} schema={form.schema} entry={entry} />}
      {!filling && !entry && <Empty title={t('forms.notFilled')}><p className="soft">{t('forms.notFilled.what')}</p></Empty>}
    </section>
  );
}

function EnteredLate({ entry }: { entry: Entry }) {
  const { t } = useWords();
  return <Notice kind="soon">{t('late.entry', { acted: dayAndTime(entry.actedAt), entered: dayAndTime(entry.recordedAt) })}</Notice>;
}

function Reading({ file, schema, entry }: { file: Case; schema: FormSchema; entry: Entry }) {
  const choosers = useChoosers(file, schema);
  return <div className="card"><AnswersShown group={schema} answers={entry.answers as Answers} choosers={choosers} /></div>;
}

/** What is typed, which version of the entry it began from, and the time on the paper where there was one. */
type Typed = { answers: Draft; base: number | null; paper: DateParts | null };

function Filling({ file, code, schema, entry, seat, onDone }: {
  file: Case; code: string; schema: FormSchema; entry: Entry | undefined; seat: Seat; onDone: () => void;
}) {
  const draft = useDraft<Typed>(
    { kind: 'FORM', caseFile: file.id, form: code, entry: entry?.id ?? null },
    () => ({ answers: entry ? draftOf(schema, entry.answers as Answers) : firstDraft(file, schema), base: entry?.version ?? null, paper: null }),
  );
  return draft.content
    ? <Fields file={file} code={code} schema={schema} entry={entry} seat={seat} onDone={onDone} draft={draft} typed={draft.content} />
    : <Loading />;
}

function Fields({ file, code, schema, entry, seat, onDone, draft, typed }: {
  file: Case; code: string; schema: FormSchema; entry: Entry | undefined; seat: Seat; onDone: () => void; draft: UsedDraft<Typed>; typed: Typed;
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const choosers = useChoosers(file, schema);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [tried, setTried] = useState(false);
  const assists = seat === 'assists';

  const act = useCaseAct(async (answers: Answers, key) => {
    const submission = {
      case: file.id, form: code, answers, entry: entry?.id ?? null, version: entry ? typed.base : null,
      actedAt: paperTime(typed.paper) ?? null, key,
    };
    return assists ? ask(PrepareFormDocument, submission) : ask(SubmitFormDocument, submission);
  }, t(assists ? 'assist.said.prepared' : 'forms.said.saved'));
  const leave = () => {
    onDone();
    void navigate({ to: '/cases/$id/forms', params: { id: file.id } });
  };
  const send = () => {
    const answers = answersOf(schema, typed.answers);
    const found = check(schema, answers);
    setFaults(found);
    setTried(true);
    if (found.length > 0 || paperTime(typed.paper) === undefined) return;
    void draft.submit(() => act.mutateAsync(answers, { onSuccess: leave, onError: (refused) => setFaults(faultsOf(refused)) }));
  };
  const refusedAs = act.error instanceof Refused ? act.error.code : undefined;
  return (
    <Form schema={schema} draft={typed.answers} onChange={(answers) => draft.set({ ...typed, answers })} faults={faults} choosers={choosers}>
      {!entry && <Late value={typed.paper} missing={tried} onChange={(paper) => draft.set({ ...typed, paper })} />}
      {refusedAs === 'VERSION_CONFLICT' && entry && (
        <Overtaken file={file} schema={schema} entry={entry} onGoOn={(base) => { draft.set({ ...typed, base }); act.reset(); }} />
      )}
      {act.error && refusedAs !== 'INVALID_ANSWERS' && refusedAs !== 'VERSION_CONFLICT' && <Problem fault={act.error} />}
      {assists && <Notice>{t('assist.why')}</Notice>}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t(assists ? 'assist.prepare' : entry ? 'forms.saveCorrection' : 'forms.save')}</Button>
        <Button onClick={() => { void draft.discard(); leave(); }}>{t('act.cancel')}</Button>
      </div>
      <DraftLine draft={draft} />
    </Form>
  );
}

/** Somebody corrected the entry meanwhile: both stand in sight, and what was typed is not lost. */
function Overtaken({ file, schema, entry, onGoOn }: { file: Case; schema: FormSchema; entry: Entry; onGoOn: (base: number) => void }) {
  const { t } = useWords();
  const choosers = useChoosers(file, schema);
  // Read anew: what was read before is what was overtaken.
  const now = useQuery({ ...caseQuery(file.id), refetchOnMount: 'always' });
  const theirs = now.data?.entries.nodes.find((each) => each.id === entry.id) ?? entry;
  return (
    <div className="stack tight" role="alert">
      <Notice kind="late">{t('forms.overtaken')}</Notice>
      <details open>
        <summary>{t('forms.overtaken.theirs', { at: dayAndTime(theirs.recordedAt) })}</summary>
        <div className="card"><AnswersShown group={schema} answers={theirs.answers as Answers} choosers={choosers} /></div>
      </details>
      <div className="actions"><Button slim onClick={() => onGoOn(theirs.version)}>{t('forms.overtaken.goOn')}</Button></div>
    </div>
  );
}

/** The only survivor of a case is meant wherever a form's first person is asked for. */
function firstDraft(file: Case, schema: FormSchema): Draft {
  const survivors = file.persons.nodes.filter((person) => person.role === 'SURVIVOR');
  const [only] = survivors;
  if (!only || survivors.length > 1) return {};
  const direct = schema['x-order'].find((name) => schema.properties[name]?.['x-widget'] === 'person');
  if (direct) return { [direct]: only.id };
  for (const name of schema['x-order']) {
    const field = schema.properties[name];
    const inner = field?.['x-widget'] === 'group' && field['x-order']?.find((each) => field.properties?.[each]?.['x-widget'] === 'person');
    if (inner && !field['x-shownWhen']) return { [name]: { [inner]: only.id } };
  }
  return {};
}
