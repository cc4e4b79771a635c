import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import {
  JointRulesDocument, PostsOfOtherStateDocument, SendToOtherStateDocument, type Basis, type NewInterstateReferralInput, type OtherStatesQuery, type SharingPurpose,
} from '../gql/generated/graphql';
import { ConsentDialog, PURPOSES } from '../case/ConsentDialog';
import { BASES } from '../case/Refer';
import { useCase, useCaseAct, usePersonLabel } from '../case/useCase';
import { Button } from '../design/Button';
import { Choices, SelectField, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useSendable } from './sendable';

type State = OtherStatesQuery['otherStates'][number];

/** Asking another state's office: the same questions as within the state, and only what the service needs can be chosen to go. */
export function ReferAcross({ state }: { state: State }) {
  const { t, of } = useWords();
  const file = useCase();
  const label = usePersonLabel();
  const navigate = useNavigate();
  const [person, setPerson] = useState(file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [service, setService] = useState('');
  const [toPost, setToPost] = useState('');
  const [purpose, setPurpose] = useState<SharingPurpose | ''>('');
  const [basis, setBasis] = useState<Basis>('STATUTORY_DUTY');
  const [reference, setReference] = useState('');
  const [days, setDays] = useState('');
  const [shared, setShared] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const [consenting, setConsenting] = useState(false);
  const chosen = state.services.find((each) => each.service.code === service);
  const department = chosen?.department ?? '';
  const posts = useQuery({
    queryKey: ['posts-of-other-state', state.code, service],
    queryFn: async () => (await ask(PostsOfOtherStateDocument, { state: state.code, service })).postsOfOtherState.nodes,
    enabled: service !== '',
  }).data ?? [];
  const rules = useQuery({ queryKey: ['joint-rules', file.state], queryFn: async () => (await ask(JointRulesDocument, { state: file.state })).jointRules }).data;
  const fields = useSendable(chosen?.service.needs ?? []);
  const consent = file.consents.nodes.find((each) => each.person === person && each.toDepartment === department && each.toState === state.code
    && each.purpose === purpose && each.decision === 'GIVEN' && !each.withdrawnAt);
  const act = useCaseAct(async (referral: NewInterstateReferralInput, key) => (await ask(SendToOtherStateDocument, { case: file.id, referral, key })).sendToOtherState, t('refer.said.sent'));
  const founded = basis === 'CONSENT' ? consent !== undefined : reference.trim() !== '';
  const send = () => {
    const whole = person && service && toPost && purpose && founded;
    setMissing(!whole);
    if (!whole) return;
    act.mutate({
      person, toPost, service, purpose, basis,
      consent: basis === 'CONSENT' ? consent!.id : null,
      basisReference: basis === 'CONSENT' ? null : reference.trim(),
      jointDays: days.trim() === '' ? null : Number(days),
      data: grouped(shared),
    }, { onSuccess: (sent) => void navigate({ to: '/interstate/$id', params: { id: (sent as { id: string }).id } }) });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.chooseOne') : undefined);
  return (
    <>
      <Notice>{t('interstate.refer.what', { state: of(state.name) })}</Notice>
      {file.persons.nodes.length > 1 && (
        <SelectField label={t('refer.person')} value={person} fault={fault(person)} onChange={setPerson}
          options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} />
      )}
      <Choices kind="radio" label={t('refer.service')} chosen={service ? [service] : []} fault={fault(service)}
        options={state.services.map((each) => ({ value: each.service.code, label: `${of(each.service.name)} (${of(each.departmentName)})` }))}
        onChange={([value]) => { setService(value ?? ''); setToPost(''); setShared([]); }} />
      {chosen && (
        <>
          <SelectField label={t('refer.post')} hint={t('interstate.refer.post.hint')} value={toPost} fault={fault(toPost)} onChange={setToPost}
            options={posts.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)} (${post.code})` }))} />
          <SelectField label={t('referral.purpose')} value={purpose} fault={fault(purpose)} onChange={(value) => setPurpose(value as SharingPurpose)}
            options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
          <Choices kind="radio" label={t('referral.basis')} chosen={[basis]} options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
            onChange={([value]) => setBasis(value as Basis)} />
          {basis === 'CONSENT' && purpose && (consent
            ? <Notice kind="good">{t('refer.consent.there')}</Notice>
            : <Notice kind="soon"><div className="stack tight"><p>{t('interstate.refer.consent')}</p><p><Button slim onClick={() => setConsenting(true)}>{t('consent.record')}</Button></p></div></Notice>)}
          {basis !== 'CONSENT' && <TextField label={t('refer.reference')} hint={t('refer.reference.hint')} maxLength={120} value={reference}
            onChange={setReference} fault={missing && reference.trim() === '' ? t('form.fault.missing') : undefined} />}
          <Choices kind="checkbox" label={t('dataSet.title')} hint={t('interstate.refer.data')} chosen={[...shared]} onChange={setShared} options={fields} />
          <TextField label={t('interstate.refer.days')} hint={rules && t(rules.orderNumber ? 'interstate.refer.days.laid' : 'interstate.refer.days.proposed', { days: rules.days, longest: rules.longestDays })}
            optional inputMode="numeric" value={days} onChange={setDays} />
        </>
      )}
      {act.error && <Problem fault={act.error} />}
      {missing && <Notice kind="late">{t('refer.incomplete')}</Notice>}
      <div className="actions"><Button look="main" busy={act.isPending} onClick={send}>{t('refer.send')}</Button></div>
      {consenting && purpose && <ConsentDialog file={file} towards={{ person, department, purpose, state: state.code }} onClose={() => setConsenting(false)} />}
    </>
  );
}

function grouped(shared: readonly string[]): { form: string; paths: string[] }[] {
  const byForm = new Map<string, string[]>();
  shared.forEach((each) => {
    const [form, path] = each.split('#') as [string, string];
    byForm.set(form, [...(byForm.get(form) ?? []), path]);
  });
  return [...byForm].map(([form, paths]) => ({ form, paths }));
}
