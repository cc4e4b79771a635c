import { useState } from 'react';
import { ask } from '../gql/ask';
import { ReportCaseActionDocument, type ActionOutcome, type CaseActionReportInput, type CaseActionShownFragment } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

const OUTCOMES: readonly ActionOutcome[] = ['DONE', 'SHE_DECLINED', 'NOT_POSSIBLE'];

/** What came of it. Where she declined nothing else is asked. */
export function ReportDialog({ action, onClose }: { action: CaseActionShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<ActionOutcome>();
  const [evidence, setEvidence] = useState({ heldAt: '', register: '', number: '' });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct((report: CaseActionReportInput, key) =>
    ask(ReportCaseActionDocument, { id: action.id, version: action.version, report, key }), t('action.said.reported'));
  const missing = (value: string) => (tried && value.trim() === '' ? t('form.fault.missing') : undefined);
  const send = () => {
    setTried(true);
    const whole = outcome === 'SHE_DECLINED'
      || (outcome === 'NOT_POSSIBLE' && reason.trim() !== '')
      || (outcome === 'DONE' && Object.values(evidence).every((part) => part.trim() !== ''));
    if (!outcome || !whole) return;
    act.mutate({ outcome, evidence: outcome === 'DONE' ? evidence : null, reason: outcome === 'NOT_POSSIBLE' ? reason.trim() : null }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('action.report.title', { number: action.number })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('action.outcome')} chosen={outcome ? [outcome] : []} fault={tried && !outcome ? t('form.chooseOne') : undefined}
        options={OUTCOMES.map((value) => ({ value, label: t(`actionOutcome.${value}`) }))} onChange={([value]) => setOutcome(value as ActionOutcome)} />
      {outcome === 'DONE' && (
        <>
          <TextField label={t('decision.heldAt')} autoComplete="off" maxLength={160} value={evidence.heldAt} fault={missing(evidence.heldAt)} onChange={(heldAt) => setEvidence({ ...evidence, heldAt })} />
          <TextField label={t('decision.register')} autoComplete="off" maxLength={80} value={evidence.register} fault={missing(evidence.register)} onChange={(register) => setEvidence({ ...evidence, register })} />
          <TextField label={t('decision.paperNumber')} autoComplete="off" maxLength={80} value={evidence.number} fault={missing(evidence.number)} onChange={(number) => setEvidence({ ...evidence, number })} />
        </>
      )}
      {outcome === 'SHE_DECLINED' && <p>{t('duty.declined.what')}</p>}
      {outcome === 'NOT_POSSIBLE' && <LongTextField label={t('action.reason')} hint={t('conference.words.hint')} maxLength={1000} value={reason} fault={missing(reason)} onChange={setReason} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('action.report.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
