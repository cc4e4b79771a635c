import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CloseCaseDocument, DutiesToCloseDocument, ReopenCaseDocument, type CaseClosingInput, type CloseReason } from '../gql/generated/graphql';
import { PersonFields } from '../closing/PersonFields';
import { closingOf, type PersonTold } from '../closing/persons';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { isOwed } from '../duty/duties';
import { useWords } from '../messages/words';
import { useCaseAct, type Case } from './useCase';

const CLOSE: readonly CloseReason[] = ['SERVICES_COMPLETED', 'PERSON_WISHES_NO_MORE', 'OUTSIDE_JURISDICTION', 'SAME_AS_ANOTHER_CASE', 'OPENED_BY_MISTAKE'];
const REOPEN: readonly CloseReason[] = ['NEW_FACTS', 'NEW_INCIDENT', 'CLOSED_BY_MISTAKE'];

/** Where work was done, it is told what came of it. */
const ENDS_WORK = new Set<CloseReason>(['SERVICES_COMPLETED', 'PERSON_WISHES_NO_MORE']);

export function CloseDialog({ file, onClose }: { file: Case; onClose: () => void }) {
  // As it was when the dialog was opened: the case is read again before the dialog is gone.
  const [open] = useState(file.status === 'OPEN');
  return open ? <Closing file={file} onClose={onClose} /> : <Reopening file={file} onClose={onClose} />;
}

function Closing({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t, of } = useWords();
  const [reason, setReason] = useState<CloseReason>();
  const [told, setTold] = useState<Record<string, PersonTold>>({});
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const survivors = file.persons.nodes.filter((person) => person.role === 'SURVIVOR' || person.role === 'CHILD_IN_CONFLICT_WITH_LAW');
  const duties = useQuery({
    queryKey: ['case', file.id, 'to-close'],
    queryFn: async () => (await ask(DutiesToCloseDocument, { case: file.id })).case.duties.nodes.filter((duty) => duty.standing === 'OPEN' && isOwed(duty)),
  });
  const open = duties.data ?? [];
  const act = useCaseAct(({ because, closing }: { because: CloseReason; closing: CaseClosingInput }, key) =>
    ask(CloseCaseDocument, { case: file.id, version: file.version, reason: because, closing, key }), t('case.said.closed'));
  const asks = reason !== undefined && ENDS_WORK.has(reason);
  const send = () => {
    setTried(true);
    if (!reason || !duties.data || (open.length > 0 && why.trim() === '')) return;
    const persons = asks ? survivors.map((person) => closingOf(person.id, told[person.id])) : [];
    if (persons.some((person) => !person)) return;
    act.mutate({
      because: reason,
      closing: { persons: persons.flatMap((person) => (person ? [person] : [])), dutiesLeft: open.map((duty) => ({ duty: duty.id, reason: why.trim() })) },
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('case.close')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      {duties.error && <Problem fault={duties.error} again={() => void duties.refetch()} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={tried && !reason ? t('form.chooseOne') : undefined}
        options={CLOSE.map((value) => ({ value, label: t(`close.${value}`) }))} onChange={([value]) => setReason(value as CloseReason)} />
      {asks && survivors.map((person) => (
        <PersonFields key={person.id} id={person.id} code={person.code} told={told[person.id] ?? { outcomes: {} }} tried={tried}
          onChange={(each) => setTold({ ...told, [person.id]: each })} />
      ))}
      {open.length > 0 && (
        <fieldset className="card stack tight">
          <legend>{t('closing.duties')}</legend>
          <p>{t('closing.duties.what')}</p>
          <ul>{open.map((duty) => <li key={duty.id}>{duty.content ? `${of(duty.content.name)} (${duty.content.act}, ${duty.content.section})` : t('closing.duties.other')}</li>)}</ul>
          <LongTextField label={t('closing.duties.reason')} value={why} maxLength={1000} fault={tried && why.trim() === '' ? t('form.fault.missing') : undefined} onChange={(words) => setWhy(words.replaceAll('\n', ' '))} />
        </fieldset>
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending || duties.isPending} onClick={send}>{t('case.close')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Reopening({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<CloseReason>();
  const [missing, setMissing] = useState(false);
  const act = useCaseAct((why: CloseReason, key) =>
    ask(ReopenCaseDocument, { case: file.id, version: file.version, reason: why, key }), t('case.said.reopened'));
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('case.reopen')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing ? t('form.chooseOne') : undefined}
        options={REOPEN.map((value) => ({ value, label: t(`close.${value}`) }))} onChange={([value]) => setReason(value as CloseReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('case.reopen')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
