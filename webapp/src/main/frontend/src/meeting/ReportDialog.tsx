import { useState } from 'react';
import { ask } from '../gql/ask';
import { ReportDecisionDocument, type DecisionShownFragment, type EvidenceInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMeetingAct } from './useMeetingAct';

/** Where the paper lies that shows it done; the paper itself stays where it is. */
export function ReportDialog({ decision, onClose }: { decision: DecisionShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [heldAt, setHeldAt] = useState('');
  const [register, setRegister] = useState('');
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useMeetingAct((evidence: EvidenceInput, key) =>
    ask(ReportDecisionDocument, { id: decision.id, evidence, version: decision.version, key }), t('decision.said.reported'));
  const evidence = { heldAt: heldAt.trim(), register: register.trim(), number: number.trim() };
  const send = () => {
    const whole = evidence.heldAt && evidence.register && evidence.number;
    setMissing(!whole);
    if (whole) act.mutate(evidence, { onSuccess: onClose });
  };
  const fault = (value: string) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('decision.report.title', { number: decision.number })} onClose={onClose}>
      <p>{t('decision.report.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('decision.heldAt')} autoComplete="off" maxLength={160} value={heldAt} fault={fault(evidence.heldAt)} onChange={setHeldAt} />
      <TextField label={t('decision.register')} autoComplete="off" maxLength={80} value={register} fault={fault(evidence.register)} onChange={setRegister} />
      <TextField label={t('decision.paperNumber')} autoComplete="off" maxLength={80} value={number} fault={fault(evidence.number)} onChange={setNumber} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('decision.report.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
