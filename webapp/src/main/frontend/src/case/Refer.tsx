import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { SendReferralDocument, type Basis, type NewReferralInput, type SharingPurpose, type Urgency } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Choices, SelectField, TextField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { ConsentDialog, PURPOSES } from './ConsentDialog';
import { DataSet, type Shared } from './DataSet';
import { useDistrictPosts } from './choosers';
import { useCase, useCaseAct, usePersonLabel } from './useCase';

export const BASES: readonly Basis[] = ['CONSENT', 'STATUTORY_DUTY', 'COURT_ORDER', 'COMMITTEE_ORDER', 'VITAL_INTEREST'];

/** Asking another office: whom, for what, why the law allows it, and which fields it may read; nothing else is shared. */
export function Refer() {
  const { t, of } = useWords();
  const file = useCase();
  const book = useBook();
  const navigate = useNavigate();
  const label = usePersonLabel();
  const [person, setPerson] = useState(file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [department, setDepartment] = useState('');
  const [service, setService] = useState('');
  const [toPost, setToPost] = useState('');
  const [purpose, setPurpose] = useState<SharingPurpose | ''>('');
  const [basis, setBasis] = useState<Basis>('CONSENT');
  const [reference, setReference] = useState('');
  const [urgency, setUrgency] = useState<Urgency>('ORDINARY');
  const [shared, setShared] = useState<Shared>({});
  const [missing, setMissing] = useState(false);
  const [consenting, setConsenting] = useState(false);
  const posts = useDistrictPosts(file, department).data ?? [];
  const chosenDepartment = book.departments.get(department);
  const consent = file.consents.nodes.find((each) => each.person === person && each.toDepartment === department
    && each.purpose === purpose && each.decision === 'GIVEN' && !each.withdrawnAt);

  const act = useCaseAct(async (referral: NewReferralInput, key) => (await ask(SendReferralDocument, { case: file.id, referral, key })).sendReferral, t('refer.said.sent'));
  const founded = basis === 'CONSENT' ? consent !== undefined : reference.trim() !== '';
  const send = () => {
    const whole = person && department && service && toPost && purpose && founded;
    setMissing(!whole);
    if (!whole) return;
    act.mutate({
      person, toPost, service, purpose, basis, urgency,
      consent: basis === 'CONSENT' ? consent!.id : null,
      basisReference: basis === 'CONSENT' ? null : reference.trim(),
      data: Object.entries(shared).filter(([, paths]) => paths.length > 0).map(([form, paths]) => ({ form, paths: [...paths] })),
    }, { onSuccess: () => void navigate({ to: '/cases/$id', params: { id: file.id } }) });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.chooseOne') : undefined);

  return (
    <section className="stack form" aria-labelledby="refer">
      <h2 id="refer">{t('case.refer')}</h2>
      {file.persons.nodes.length > 1 && (
        <SelectField label={t('refer.person')} value={person} fault={fault(person)} onChange={setPerson}
          options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} />
      )}
      <SelectField label={t('refer.department')} value={department} fault={fault(department)}
        options={[...book.departments.values()].filter((each) => each.enabledSince && each.services.length > 0).map((each) => ({ value: each.id, label: of(each.name) }))}
        onChange={(value) => { setDepartment(value); setService(''); setToPost(''); }} />
      {chosenDepartment && (
        <>
          <Choices kind="radio" label={t('refer.service')} chosen={service ? [service] : []} fault={fault(service)}
            options={chosenDepartment.services.map((each) => ({ value: each.code, label: of(each.name) }))} onChange={([value]) => setService(value ?? '')} />
          <SelectField label={t('refer.post')} hint={t('refer.post.hint')} value={toPost} fault={fault(toPost)} onChange={setToPost}
            options={posts.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office.name)} (${post.holder ? post.holder.displayName : t('post.vacant')})` }))} />
          <SelectField label={t('referral.purpose')} value={purpose} fault={fault(purpose)} onChange={(value) => setPurpose(value as SharingPurpose)}
            options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
          <Choices kind="radio" label={t('referral.basis')} chosen={[basis]} options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
            onChange={([value]) => setBasis(value as Basis)} />
          {basis === 'CONSENT' && purpose && (consent
            ? <Notice kind="good">{t('refer.consent.there')}</Notice>
            : <Notice kind="soon"><div className="stack tight"><p>{t('refer.consent.missing')}</p><p><Button slim onClick={() => setConsenting(true)}>{t('consent.record')}</Button></p></div></Notice>)}
          {basis !== 'CONSENT' && <TextField label={t('refer.reference')} hint={t('refer.reference.hint')} maxLength={120} value={reference}
            onChange={setReference} fault={missing && reference.trim() === '' ? t('form.fault.missing') : undefined} />}
          <DataSet file={file} shared={shared} onChange={setShared} />
          <Choices across kind="radio" label={t('refer.urgency')} chosen={[urgency]} options={(['ORDINARY', 'URGENT'] as const).map((value) => ({ value, label: t(`urgency.${value}`) }))}
            onChange={([value]) => setUrgency(value as Urgency)} />
        </>
      )}
      {act.error && <Problem fault={act.error} />}
      {missing && <Notice kind="late">{t('refer.incomplete')}</Notice>}
      <div className="actions"><Button look="main" busy={act.isPending} onClick={send}>{t('refer.send')}</Button></div>
      {consenting && purpose && <ConsentDialog file={file} towards={{ person, department, purpose }} onClose={() => setConsenting(false)} />}
    </section>
  );
}
