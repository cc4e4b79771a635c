import { useState } from 'react';
import { ask } from '../gql/ask';
import { DecideSchemeApplicationDocument, type SchemeDecisionInput } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { isSum, sumOf } from './sums';
import type { Application } from './schemes';

/** Sanctioned or rejected, under which order; a rejection tells its reason, so that it can be appealed against. */
export function DecideDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const { t, of } = useWords();
  const [decision, setDecision] = useState<'sanction' | 'reject'>();
  const [reference, setReference] = useState('');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(
    (made: SchemeDecisionInput, key) => ask(DecideSchemeApplicationDocument, { id: application.id, version: application.version, decision: made, key }),
    t('scheme.said.decided'),
  );
  const faults = {
    decision: decision === undefined ? t('form.chooseOne') : undefined,
    reference: reference.trim() === '' ? t('form.fault.missing') : undefined,
    amount: decision === 'sanction' && !isSum(amount) ? t('scheme.sum.fault') : undefined,
    reason: decision === 'reject' && reason.trim() === '' ? t('scheme.reason.needed') : undefined,
  };
  const send = () => {
    setTried(true);
    if (Object.values(faults).some(Boolean)) return;
    act.mutate({
      sanctioned: decision === 'sanction', reference, amount: decision === 'sanction' ? sumOf(amount) : null, reason: reason.trim() || null,
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('scheme.decideOn', { scheme: of(application.name) })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('scheme.decision')} chosen={decision ? [decision] : []} fault={tried ? faults.decision : undefined}
        options={[{ value: 'sanction', label: t('scheme.decision.sanction') }, { value: 'reject', label: t('scheme.decision.reject') }]}
        onChange={([chosen]) => setDecision(chosen as 'sanction' | 'reject')} />
      <TextField label={t('scheme.reference')} hint={t('scheme.reference.hint')} value={reference} maxLength={120} autoComplete="off"
        fault={tried ? faults.reference : undefined} onChange={setReference} />
      {decision === 'sanction' && (
        <TextField label={t('scheme.sum')} optional inputMode="decimal" className="short" value={amount} autoComplete="off"
          fault={tried ? faults.amount : undefined} onChange={setAmount} />
      )}
      <LongTextField label={t('scheme.reason')} optional={decision !== 'reject'} value={reason} maxLength={2000}
        fault={tried ? faults.reason : undefined} onChange={setReason} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('scheme.act.decideNow')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
