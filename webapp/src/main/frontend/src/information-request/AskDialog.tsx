import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { EstablishmentsNamedDocument, RequestInformationDocument, type NewInformationRequestInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { useMe, type MyPost } from '../session/session';

/** Shorter words would find everything. */
const SHORTEST = 2;

/** About which establishment, on whose order, whom, and until when. */
export function AskDialog({ posts, onClose }: { posts: readonly MyPost[]; onClose: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const navigate = useNavigate();
  const by = posts[0]!;
  const [name, setName] = useState('');
  const [establishment, setEstablishment] = useState('');
  const [departments, setDepartments] = useState<string[]>([]);
  const [question, setQuestion] = useState('');
  const [authority, setAuthority] = useState('');
  const [number, setNumber] = useState('');
  const [dated, setDated] = useState<DateParts>({});
  const [until, setUntil] = useState<DateParts>({});
  const [valid, setValid] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const wanted = name.trim();
  const found = useQuery({
    queryKey: ['establishments-named', me.state, by.district, wanted],
    queryFn: async () => (await ask(EstablishmentsNamedDocument, { filter: { state: me.state!, district: by.district ?? null, name: wanted } })).establishments.nodes,
    enabled: wanted.length >= SHORTEST,
  });
  const act = useAct((request: NewInformationRequestInput, key) => ask(RequestInformationDocument, { request, asPost: by.id, key }), t('inquiry.said.asked'), ['information-requests']);
  const [date, answerBy, validUntil] = [dateOf(dated), momentOf(until), dateOf(valid)];
  const needed = (there: unknown) => (missing && !there ? t('form.fault.missing') : undefined);
  const send = () => {
    const whole = Boolean(establishment && departments.length > 0 && question.trim() && authority.trim() && number.trim() && date && answerBy && validUntil);
    setMissing(!whole);
    if (!whole) return;
    act.mutate(
      { establishment, departments, question: question.trim(), answerBy: answerBy!, validUntil: validUntil!,
        order: { authority: authority.trim(), number: number.trim(), date: date! } },
      { onSuccess: ({ requestInformation }) => void navigate({ to: '/information-requests/$id', params: { id: requestInformation.id } }) });
  };
  return (
    <Dialog title={t('inquiry.ask')} onClose={onClose}>
      <p>{t('inquiry.ask.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('inquiry.find')} hint={t('inquiry.find.hint')} type="search" autoComplete="off" maxLength={80} value={name} onChange={setName} />
      <SelectField label={t('inquiry.establishment')} value={establishment} fault={needed(establishment)} onChange={setEstablishment}
        options={(found.data ?? []).map((each) => ({ value: each.id, label: `${of(each.name)} (${each.code})` }))} />
      <LongTextField label={t('inquiry.question')} hint={t('inquiry.answer.hint')} maxLength={1000} value={question} fault={needed(question.trim())} onChange={setQuestion} />
      <TextField label={t('inquiry.authority')} autoComplete="off" maxLength={160} value={authority} fault={needed(authority.trim())} onChange={setAuthority} />
      <TextField label={t('inquiry.number')} autoComplete="off" maxLength={80} value={number} fault={needed(number.trim())} onChange={setNumber} />
      <DateField id="order-date" withTime={false} label={t('inquiry.dated')} value={dated} fault={needed(date)} onChange={setDated} />
      <Choices kind="checkbox" label={t('inquiry.departments')} hint={t('inquiry.departments.hint')} chosen={departments} fault={needed(departments.length)} onChange={setDepartments}
        options={[...book.departments.values()].map((each) => ({ value: each.id, label: of(each.name) }))} />
      <DateField id="answer-by" label={t('inquiry.answerBy')} withTime value={until} fault={needed(answerBy)} onChange={setUntil} />
      <DateField id="valid-until" withTime={false} label={t('inquiry.validUntil')} value={valid} fault={needed(validUntil)} onChange={setValid} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('inquiry.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
