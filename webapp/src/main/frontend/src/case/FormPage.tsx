import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { Refused, ask } from '../gql/ask';
import { SubmitFormDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { AnswersShown } from '../form/AnswersShown';
import { Form } from '../form/Form';
import { check, type Fault } from '../form/check';
import { answersOf, draftOf, type Draft } from '../form/draft';
import type { Answers, FormSchema } from '../form/schema';
import { IssueLetter } from '../letter/IssueLetter';
import { useWords, type Text } from '../messages/words';
import { useMe } from '../session/session';
import { useChoosers } from './choosers';
import { forget, keep, kept } from './drafts';
import { formQuery, useCase, useCaseAct, type Case, type Entry } from './useCase';

const route = getRouteApi('/cases/$id/forms/$form');

/** One form of the case: to fill in or to correct for its own department, to read for all others. */
export function FormPage() {
  const { t, of } = useWords();
  const { form: code } = route.useParams();
  const { entry: entryId } = route.useSearch();
  const file = useCase();
  const me = useMe();
  const read = useQuery(formQuery(code));
  const [correcting, setCorrecting] = useState(false);
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error ?? new Refused('NOT_FOUND')} again={() => void read.refetch()} />;
  const { form } = { form: read.data };
  const entry = file.entries.nodes.find((each) => (entryId ? each.id === entryId : form.cardinality === 'ONE_PER_CASE' && each.form === code));
  const own = me.posts.some((post) => post.department === form.department) && form.origin === 'ENTERED' && file.status === 'OPEN';
  const filling = own && (!entry || correcting);
  return (
    <section className="stack" aria-labelledby="form-title">
      <div className="row apart">
        <h2 id="form-title">{of(form.title)}</h2>
        <div className="actions no-print">
          <Link className="button slim" to="/cases/$id/forms" params={{ id: file.id }}><Icon name="back" />{t('forms.all')}</Link>
          {entry && !filling && file.status === 'OPEN' && <IssueLetter caseFile={file.id} source={{ entry: entry.id }} />}
          {entry && own && !correcting && <Button slim onClick={() => setCorrecting(true)}>{t('forms.correct')}</Button>}
        </div>
      </div>
      {form.marks.length > 0 && <Notice kind="soon">{form.marks.map((mark) => t(`mark.${mark}`)).join(' ')}</Notice>}
      {filling && <Filling key={entry?.id ?? code} file={file} code={code} schema={form.schema} entry={entry} onDone={() => setCorrecting(false)} />}
      {!filling && entry && <Reading file={file} schema={form.schema} entry={entry} />}
      {!filling && !entry && <Empty title={t('forms.notFilled')}><p className="soft">{t('forms.notFilled.what')}</p></Empty>}
    </section>
  );
}

function Reading({ file, schema, entry }: { file: Case; schema: FormSchema; entry: Entry }) {
  const choosers = useChoosers(file, schema);
  return <div className="card"><AnswersShown group={schema} answers={entry.answers as Answers} choosers={choosers} /></div>;
}

function Filling({ file, code, schema, entry, onDone }: {
  file: Case; code: string; schema: FormSchema; entry: Entry | undefined; onDone: () => void;
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const choosers = useChoosers(file, schema);
  const place = `${file.id} ${code} ${entry?.id ?? ''}`;
  const [draft, setDraft] = useState<Draft>(() => kept(place) ?? (entry ? draftOf(schema, entry.answers as Answers) : firstDraft(file, schema)));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  useEffect(() => keep(place, draft), [place, draft]);

  const act = useCaseAct((answers: Answers, key) => ask(SubmitFormDocument, {
    case: file.id, form: code, answers, entry: entry?.id ?? null, version: entry?.version ?? null, key,
  }), t('forms.said.saved'));
  const send = () => {
    const answers = answersOf(schema, draft);
    const found = check(schema, answers);
    setFaults(found);
    if (found.length > 0) return;
    act.mutate(answers, {
      onSuccess: () => {
        forget(place);
        onDone();
        void navigate({ to: '/cases/$id/forms', params: { id: file.id } });
      },
      onError: (refused) => setFaults(faultsOf(refused)),
    });
  };
  const told = act.error instanceof Refused && act.error.code === 'INVALID_ANSWERS';
  return (
    <Form schema={schema} draft={draft} onChange={setDraft} faults={faults} choosers={choosers}>
      {act.error && !told && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t(entry ? 'forms.saveCorrection' : 'forms.save')}</Button>
        <Link className="button" to="/cases/$id/forms" params={{ id: file.id }} onClick={() => { forget(place); onDone(); }}>{t('act.cancel')}</Link>
      </div>
    </Form>
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

type ServerFault = { field: string; messageHi: string; messageEn: string };

/** What the server found, at its fields; its words come in both languages, so a switch of the language changes them, too. */
function faultsOf(refused: unknown): Fault[] {
  if (!(refused instanceof Refused) || refused.code !== 'INVALID_ANSWERS') return [];
  const faults = (refused.values.faults ?? []) as ServerFault[];
  return faults.map((fault) => ({ path: fault.field, text: { hi: fault.messageHi, en: fault.messageEn } satisfies Text }));
}
