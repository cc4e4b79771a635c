import { useState } from 'react';
import { ask } from '../gql/ask';
import { AssessRiskDocument, type NewRiskAssessmentInput, type RiskAnswer, type RiskLevel } from '../gql/generated/graphql';
import { useCaseAct, usePersonLabel, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, SelectField } from '../design/fields';
import { Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Instrument } from './RiskPage';
import { LEVELS, levelOf } from './levels';

const ANSWERS: readonly RiskAnswer[] = ['YES', 'NO', 'NOT_KNOWN'];

/** Every question of an instrument; the score beside it as it grows, and the officer's own judgement above it. */
export function AssessDialog({ file, instruments, onClose }: { file: Case; instruments: readonly Instrument[]; onClose: () => void }) {
  const { t, of } = useWords();
  const label = usePersonLabel();
  const [code, setCode] = useState(instruments[0]!.code);
  const instrument = instruments.find((each) => each.code === code) ?? instruments[0]!;
  const [person, setPerson] = useState(file.persons.nodes.find((each) => each.role === 'SURVIVOR')?.id ?? '');
  const [answers, setAnswers] = useState<Partial<Record<string, RiskAnswer>>>({});
  const [level, setLevel] = useState<RiskLevel | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct((assessment: NewRiskAssessmentInput, key) => ask(AssessRiskDocument, { case: file.id, assessment, key }), t('risk.said.assessed'));
  const score = instrument.questions.reduce((sum, each) => sum + (answers[each.code] === 'YES' ? each.weight : 0), 0);
  const scored = levelOf(score, instrument.bands);
  const otherwise = level !== '' && level !== scored;
  const given = instrument.questions.flatMap((each) => {
    const answer = answers[each.code];
    return answer ? [{ question: each.code, answer }] : [];
  });
  const send = () => {
    setTried(true);
    if (person === '' || given.length < instrument.questions.length || (otherwise && reason.trim() === '')) return;
    act.mutate({
      person, instrument: instrument.code, answers: given, level: otherwise ? level : null, reason: otherwise ? reason.trim() : null,
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('risk.assess')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      {instruments.length > 1 && (
        <SelectField label={t('risk.instrument')} value={instrument.code} options={instruments.map((each) => ({ value: each.code, label: of(each.name) }))}
          onChange={(value) => { setCode(value); setAnswers({}); }} />
      )}
      <Notice><p>{of(instrument.guidance)}</p>{instrument.marks.length > 0 && <p className="small">{t('risk.proposal')}</p>}</Notice>
      <SelectField label={t('consent.person')} value={person} fault={tried && person === '' ? t('form.chooseOne') : undefined}
        options={file.persons.nodes.map((each) => ({ value: each.id, label: label(each) }))} onChange={setPerson} />
      {instrument.questions.map((each) => (
        <Choices key={each.code} id={`ask-${each.code}`} kind="radio" across label={of(each.words)} chosen={answers[each.code] ? [answers[each.code]!] : []}
          fault={tried && !answers[each.code] ? t('form.chooseOne') : undefined}
          options={ANSWERS.map((value) => ({ value, label: t(`riskAnswer.${value}`) }))}
          onChange={([value]) => setAnswers({ ...answers, [each.code]: value as RiskAnswer })} />
      ))}
      <p role="status">{t('risk.soFar', { score, level: t(`riskLevel.${scored}`) })}</p>
      <SelectField label={t('risk.own')} hint={t('risk.own.hint')} optional value={level} empty={t('risk.own.score')}
        options={LEVELS.map((value) => ({ value, label: t(`riskLevel.${value}`) }))} onChange={(value) => setLevel(value as RiskLevel | '')} />
      {otherwise && (
        <LongTextField label={t('risk.reason')} value={reason} maxLength={1000} onChange={setReason}
          fault={tried && reason.trim() === '' ? t('form.fault.missing') : undefined} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('risk.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
