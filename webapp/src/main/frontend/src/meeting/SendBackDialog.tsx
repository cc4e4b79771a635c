import { useState } from 'react';
import { ask } from '../gql/ask';
import { SendDecisionBackDocument, type DecisionShownFragment, type SendBackReason } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useMeetingAct } from './useMeetingAct';

const REASONS = ['EVIDENCE_NOT_FOUND', 'DONE_IN_PART', 'NOT_WHAT_WAS_DECIDED'] as const satisfies readonly SendBackReason[];

/** The decision is open again, and its day stays. */
export function SendBackDialog({ decision, onClose }: { decision: DecisionShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<SendBackReason>();
  const [missing, setMissing] = useState(false);
  const act = useMeetingAct((back: SendBackReason, key) =>
    ask(SendDecisionBackDocument, { id: decision.id, back, version: decision.version, key }), t('decision.said.back'));
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('decision.back.title', { number: decision.number })} onClose={onClose}>
      <p>{t('decision.back.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`sendBack.${value}`) }))} onChange={([value]) => setReason(value as SendBackReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('decision.back.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
