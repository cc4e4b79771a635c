import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { OtherStatesDocument, PrepareReferralDocument, SendReferralDocument, type Basis, type NewReferralInput, type SharingPurpose, type Urgency } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Choices, SelectField, TextField } from '../design/fields';
import { Loading, Notice, Problem } from '../design/states';
import { DraftLine } from '../draft/DraftLine';
import { useDraft, type UsedDraft } from '../draft/useDraft';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';
import { ConsentDialog, PURPOSES } from './ConsentDialog';
import { ReferAcross } from '../interstate/ReferAcross';
import { DataSet, type Shared } from './DataSet';
import { useDistrictPosts } from './choosers';
import { useCase, useCaseAct, usePersonLabel } from './useCase';

export const BASES: readonly Basis[] = ['CONSENT', 'STATUTORY_DUTY', 'COURT_ORDER', 'COMMITTEE_ORDER', 'VITAL_INTEREST'];

/** What is typed of a referral. */
type Asked = {
  person: string; department: string; service: string; toPost: string; purpose: SharingPurpose | ''; basis: Basis;
  reference: string; urgency: Urgency; shared: Shared;
};

/** Asking another office: whom, for what, why the law allows it, and which fields it may read; nothing else is shared. */
export function Refer() {
  const file = useCase();
  const draft = useDraft<Asked>({ kind: 'REFERRAL', caseFile: file.id }, () => ({
    person: file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '',
    department: '', service: '', toPost: '', purpose: '', basis: 'CONSENT', reference: '', urgency: 'ORDINARY', shared: {},
  }));
  const { t, of } = useWords();
  const me = useMe();
  const [state, setState] = useState('');
  const states = useQuery({ queryKey: ['other-states'], queryFn: async () => (await ask(OtherStatesDocument, {})).otherStates }).data ?? [];
  const other = states.find((each) => String(each.code) === state);
  return (
    <section className="stack form" aria-labelledby="refer">
      <h2 id="refer">{t('case.refer')}</h2>
      {states.length > 0 && heldPosts(me).length > 0 && (
        <SelectField label={t('refer.state')} hint={t('refer.state.hint')} value={state} onChange={setState} empty={t('refer.state.own')}
          options={states.map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      )}
      {other ? <ReferAcross key={other.code} state={other} /> : draft.content ? <Fields draft={draft} asked={draft.content} /> : <Loading />}
    </section>
  );
}

function Fields({ draft, asked }: { draft: UsedDraft<Asked>; asked: Asked }) {
  const { t, of } = useWords();
  const file = useCase();
  const me = useMe();
  const book = useBook();
  const navigate = useNavigate();
  const label = usePersonLabel();
  const { person, department, service, toPost, purpose, basis, reference, urgency, shared } = asked;
  const set = (change: Partial<Asked>) => draft.set({ ...asked, ...change });
  const [missing, setMissing] = useState(false);
  const [consenting, setConsenting] = useState(false);
  const posts = useDistrictPosts(file, department).data ?? [];
  const chosenDepartment = book.departments.get(department);
  const consent = file.consents.nodes.find((each) => each.person === person && each.toDepartment === department && each.toState === null
    && each.purpose === purpose && each.decision === 'GIVEN' && !each.withdrawnAt);
  // Who holds no post at all can only prepare; who holds one acts through it.
  const assists = heldPosts(me).length === 0;

  const act = useCaseAct(async (referral: NewReferralInput, key) => (assists
    ? ask(PrepareReferralDocument, { case: file.id, referral, key })
    : ask(SendReferralDocument, { case: file.id, referral, key })), t(assists ? 'assist.said.prepared' : 'refer.said.sent'));
  const founded = basis === 'CONSENT' ? consent !== undefined : reference.trim() !== '';
  const send = () => {
    const whole = person && department && service && toPost && purpose && founded;
    setMissing(!whole);
    if (!whole) return;
    void draft.submit(() => act.mutateAsync({
      person, toPost, service, purpose, basis, urgency,
      consent: basis === 'CONSENT' ? consent!.id : null,
      basisReference: basis === 'CONSENT' ? null : reference.trim(),
      data: Object.entries(shared).filter(([, paths]) => paths.length > 0).map(([form, paths]) => ({ form, paths: [...paths] })),
    }, { onSuccess: () => void navigate({ to: '/cases/$id', params: { id: file.id } }) }));
  };
  const fault = (value: unknown) => (missing && !value ? t('form.chooseOne') : undefined);

  return (
    <>
      {file.persons.nodes.length > 1 && (
        <SelectField label={t('refer.person')} value={person} fault={fault(person)} onChange={(value) => set({ person: value })}
          options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} />
      )}
      <SelectField label={t('refer.department')} value={department} fault={fault(department)}
        options={[...book.departments.values()].filter((each) => each.enabledSince && each.services.length > 0).map((each) => ({ value: each.id, label: of(each.name) }))}
        onChange={(value) => set({ department: value, service: '', toPost: '' })} />
      {chosenDepartment && (
        <>
          <Choices kind="radio" label={t('refer.service')} chosen={service ? [service] : []} fault={fault(service)}
            options={chosenDepartment.services.map((each) => ({ value: each.code, label: of(each.name) }))} onChange={([value]) => set({ service: value ?? '' })} />
          <SelectField label={t('refer.post')} hint={t('refer.post.hint')} value={toPost} fault={fault(toPost)} onChange={(value) => set({ toPost: value })}
            options={posts.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office.name)} (${post.holder ? post.holder.displayName : t('post.vacant')})` }))} />
          <SelectField label={t('referral.purpose')} value={purpose} fault={fault(purpose)} onChange={(value) => set({ purpose: value as SharingPurpose })}
            options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
          <Choices kind="radio" label={t('referral.basis')} chosen={[basis]} options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
            onChange={([value]) => set({ basis: value as Basis })} />
          {basis === 'CONSENT' && purpose && (consent
            ? <Notice kind="good">{t('refer.consent.there')}</Notice>
            : <Notice kind="soon"><div className="stack tight"><p>{t('refer.consent.missing')}</p><p><Button slim onClick={() => setConsenting(true)}>{t('consent.record')}</Button></p></div></Notice>)}
          {basis !== 'CONSENT' && <TextField label={t('refer.reference')} hint={t('refer.reference.hint')} maxLength={120} value={reference}
            onChange={(value) => set({ reference: value })} fault={missing && reference.trim() === '' ? t('form.fault.missing') : undefined} />}
          <DataSet file={file} shared={shared} onChange={(value) => set({ shared: value })} />
          <Choices across kind="radio" label={t('refer.urgency')} chosen={[urgency]} options={(['ORDINARY', 'URGENT'] as const).map((value) => ({ value, label: t(`urgency.${value}`) }))}
            onChange={([value]) => set({ urgency: value as Urgency })} />
        </>
      )}
      {act.error && <Problem fault={act.error} />}
      {missing && <Notice kind="late">{t('refer.incomplete')}</Notice>}
      {assists && <Notice>{t('assist.why')}</Notice>}
      <div className="actions"><Button look="main" busy={act.isPending} onClick={send}>{t(assists ? 'assist.prepare' : 'refer.send')}</Button></div>
      <DraftLine draft={draft} />
      {consenting && purpose && <ConsentDialog file={file} towards={{ person, department, purpose }} onClose={() => setConsenting(false)} />}
    </>
  );
}
