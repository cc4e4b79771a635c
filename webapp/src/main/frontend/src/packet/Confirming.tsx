import { useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useChoosers } from '../case/choosers';
import { useCaseAct, type Case } from '../case/useCase';
import { ask, Refused } from '../gql/ask';
import { StartPacketDocument, type ImportedReferenceQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Notice, Problem } from '../design/states';
import { AnswersShown } from '../form/AnswersShown';
import { Form } from '../form/Form';
import { check, type Fault } from '../form/check';
import { draftOf, type Draft } from '../form/draft';
import { faultsOf } from '../form/serverFaults';
import type { Answers, FormSchema } from '../form/schema';
import { useWords } from '../messages/words';
import { answersNow, askedFor } from './reference';

type Reference = ImportedReferenceQuery['importedReference'];

/** What was read stands to be looked at; only what it does not tell is asked, unless the officer corrects something. */
export function Confirming({ file, reference, schema }: { file: Case; reference: Reference; schema: FormSchema }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const choosers = useChoosers(file, schema);
  const read = reference.answers as Answers;
  const first = useMemo(() => draftOf(schema, read), [schema, read]);
  const lacking = useMemo(() => askedFor(schema, check(schema, read)), [schema, read]);
  const [draft, setDraft] = useState<Draft>(first);
  const [whole, setWhole] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const act = useCaseAct(
    async (answers: Answers, key) => (await ask(StartPacketDocument, { imported: reference.source.entry, answers, key })).startPacket,
    t('packet.reference.said'),
  );
  const refuse = (found: readonly Fault[]) => {
    setFaults(found);
    if (found.some((fault) => !lacking['x-order'].includes(fault.path.split(/[.[]/)[0]!))) setWhole(true);
  };
  const confirm = () => {
    const answers = answersNow(schema, read, first, draft);
    const found = check(schema, answers);
    refuse(found);
    if (found.length > 0) return;
    act.mutate(answers, {
      onSuccess: (started) => void navigate({ to: '/packets/$entry', params: { entry: (started as { entry: string }).entry } }),
      onError: (refused) => refuse(faultsOf(refused)),
    });
  };
  const acts = (
    <>
      {act.error && !(act.error instanceof Refused && act.error.code === 'INVALID_ANSWERS') && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={confirm}>{t('packet.reference.confirm')}</Button>
        {!whole && <Button onClick={() => setWhole(true)}>{t('packet.reference.edit')}</Button>}
      </div>
    </>
  );
  return (
    <>
      <p className="soft">{t('packet.reference.what')}</p>
      {!whole && <div className="card"><AnswersShown group={schema} answers={read} choosers={choosers} /></div>}
      {!whole && lacking['x-order'].length > 0 && <Notice kind="soon">{t('packet.reference.missing')}</Notice>}
      <Form schema={whole ? schema : lacking} draft={draft} onChange={setDraft} faults={faults} choosers={choosers}>{acts}</Form>
    </>
  );
}
