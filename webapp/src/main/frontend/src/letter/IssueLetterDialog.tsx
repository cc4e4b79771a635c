import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { IssueLetterDocument, type Language, type NewLetterInput } from '../gql/generated/graphql';
import { useDistrictPosts } from '../case/choosers';
import { caseQuery, useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { BasisFields, NO_BASIS, consentFor } from './BasisFields';
import { ExtractFields } from './ExtractFields';
import { IssuedLetter } from './IssuedLetter';
import { RecipientFields } from './RecipientFields';
import { EXTRACT, choicesQuery, type Choice, type Letter, type Source } from './letters';
import { useRecipient } from './useRecipient';

/** Which letter, in which language, to whom and why; then its number and its paper. */
export function IssueLetterDialog({ caseFile, source, onClose }: { caseFile: string; source: Source; onClose: () => void }) {
  const { t } = useWords();
  const file = useQuery(caseQuery(caseFile));
  const choices = useQuery(choicesQuery(source));
  const [issued, setIssued] = useState<Letter>();
  if (issued) return <Dialog title={t('letter.said.issued')} onClose={onClose}><IssuedLetter letter={issued} onClose={onClose} /></Dialog>;
  const fault = file.error ?? choices.error;
  return (
    <Dialog title={t('letter.issue')} onClose={onClose}>
      {fault && <Problem fault={fault} />}
      {!fault && (file.data && choices.data ? <Asking file={file.data} choices={choices.data} source={source} onIssued={setIssued} onClose={onClose} /> : <Loading />)}
    </Dialog>
  );
}

function Asking({ file, choices, source, onIssued, onClose }: {
  file: Case; choices: readonly Choice[]; source: Source; onIssued: (letter: Letter) => void; onClose: () => void;
}) {
  const { t, of, language: spoken } = useWords();
  const entry = file.entries.nodes.find((each) => each.id === source.entry);
  const person = entry?.person ?? file.referrals.nodes.find((each) => each.id === source.referral)?.person ?? '';
  const [kind, setKind] = useState(choices.length === 1 ? choices[0]!.kind : '');
  const [language, setLanguage] = useState<Language>(spoken === 'hi' ? 'HI' : 'EN');
  const [fields, setFields] = useState<string[]>([]);
  const [stated, setStated] = useState(NO_BASIS);
  const [missing, setMissing] = useState(false);
  const choice = choices.find((each) => each.kind === kind);
  const recipient = useRecipient(choice, person);
  const posts = useDistrictPosts(file).data ?? [];
  const department = posts.find((post) => post.id === recipient.input?.post)?.office.department;
  const extract = kind === EXTRACT;
  const onConsent = stated.basis === 'CONSENT';
  const consent = onConsent ? consentFor(file, person, department, stated.purpose) : undefined;
  const act = useCaseAct(async (letter: NewLetterInput, key) => (await ask(IssueLetterDocument, { letter, key })).issueLetter, t('letter.said.issued'));

  const founded = choice?.basisSettled || (onConsent ? consent !== undefined : stated.basis !== '' && stated.reference.trim() !== '');
  const send = () => {
    const whole = choice && recipient.whole && founded && (!extract || fields.length > 0);
    setMissing(!whole);
    if (!whole) return;
    const own = choice.basisSettled ? NO_BASIS : stated;
    act.mutate({
      kind, language,
      entry: source.entry ?? null, referral: source.referral ?? null,
      fields: extract ? fields : [], copyTo: [], recipient: recipient.input,
      basis: own.basis || null, consent: consent ?? null, purpose: (onConsent && own.purpose) || null,
      basisReference: onConsent ? null : own.reference.trim() || null,
    }, { onSuccess: (made) => onIssued(made as Letter) });
  };
  return (
    <>
      <p>{t('letter.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('letter.kind')} chosen={kind ? [kind] : []} fault={missing && !kind ? t('form.chooseOne') : undefined}
        options={choices.map((each) => ({ value: each.kind, label: of(each.title) }))} onChange={([value]) => setKind(value ?? '')} />
      <Choices across kind="radio" label={t('letter.language')} chosen={[language]} onChange={([value]) => setLanguage(value as Language)}
        options={(['HI', 'EN'] as const).map((value) => ({ value, label: t(`letterLanguage.${value}`) }))} />
      {choice && (
        <>
          {choice.tellsIdentity && <Notice kind="soon">{t('letter.tellsIdentity')}</Notice>}
          {extract && entry && <ExtractFields entry={entry} chosen={fields} onChange={setFields} fault={missing && fields.length === 0 ? t('form.chooseOne') : undefined} />}
          <RecipientFields file={file} choice={choice} recipient={recipient} missing={missing} />
          {choice.basisSettled
            ? <p className="soft">{t(source.referral ? 'letter.basis.ofReferral' : 'letter.basis.ofLaw')}</p>
            : <BasisFields stated={stated} onChange={setStated} consent={consent} missing={missing} />}
        </>
      )}
      {missing && <Notice kind="late">{t('letter.incomplete')}</Notice>}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('letter.issueNow')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </>
  );
}
