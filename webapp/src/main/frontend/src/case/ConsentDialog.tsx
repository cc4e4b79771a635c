import { useState } from 'react';
import { ask } from '../gql/ask';
import { RecordConsentDocument, type ConsentDecision, type NewConsentInput, type SharingPurpose } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { useCaseAct, usePersonLabel, type Case } from './useCase';

export const PURPOSES: readonly SharingPurpose[] = [
  'SHELTER_AND_SUPPORT', 'COUNSELLING', 'MEDICAL_CARE', 'LEGAL_AID', 'PROTECTION', 'INVESTIGATION', 'WELFARE_SCHEME', 'LIVELIHOOD', 'EDUCATION', 'STATUTORY_REPORT',
];

/** What a person answered, in her language: given or refused, for one purpose and one department. */
export function ConsentDialog({ file, onClose, towards }: {
  file: Case; onClose: (consent?: string) => void; towards?: { person: string; department: string; purpose: SharingPurpose; state?: number };
}) {
  const { t } = useWords();
  const book = useBook();
  const me = useMe();
  const label = usePersonLabel();
  const own = new Set(me.posts.map((post) => post.department));
  const [person, setPerson] = useState(towards?.person ?? file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [givenBy, setGivenBy] = useState('');
  const [department, setDepartment] = useState(towards?.department ?? '');
  const [purpose, setPurpose] = useState<SharingPurpose | ''>(towards?.purpose ?? '');
  const [decision, setDecision] = useState<ConsentDecision>();
  const [language, setLanguage] = useState('hi');
  const [missing, setMissing] = useState(false);
  const act = useCaseAct(async (consent: NewConsentInput, key) => (await ask(RecordConsentDocument, { case: file.id, consent, key })).recordConsent, t('consent.said.recorded'));
  const persons = file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }));
  const send = () => {
    const whole = person && department && purpose && decision;
    setMissing(!whole);
    if (!whole) return;
    act.mutate({ person, givenBy: givenBy || person, toDepartment: department, toState: towards?.state ?? null, purpose, decision, language },
      { onSuccess: (made) => onClose(decision === 'GIVEN' ? (made as { id: string }).id : undefined) });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.chooseOne') : undefined);
  return (
    <Dialog title={t('consent.record')} onClose={() => onClose()}>
      <p>{t('consent.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <SelectField label={t('consent.person')} value={person} options={persons} onChange={setPerson} fault={fault(person)} />
      <SelectField label={t('consent.givenBy')} value={givenBy} options={persons.filter((each) => each.value !== person)} onChange={setGivenBy} empty={t('consent.herself')} />
      <SelectField label={t('consent.to')} value={department} fault={fault(department)} onChange={setDepartment}
        options={[...book.departments.values()].filter((each) => each.enabledSince && (towards?.state !== undefined || !own.has(each.id))).map((each) => ({ value: each.id, label: book.department(each.id) }))} />
      <SelectField label={t('referral.purpose')} value={purpose} fault={fault(purpose)} onChange={(value) => setPurpose(value as SharingPurpose)}
        options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      <Choices across kind="radio" label={t('consent.decision')} chosen={decision ? [decision] : []} fault={fault(decision)}
        options={(['GIVEN', 'REFUSED'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))} onChange={([value]) => setDecision(value as ConsentDecision)} />
      <SelectField label={t('consent.language')} value={language} options={['hi', 'en', 'gbm', 'kfy'].map((value) => ({ value, label: t(`language.${value as 'hi'}`) }))} onChange={setLanguage} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('consent.save')}</Button>
        <Button onClick={() => onClose()}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
