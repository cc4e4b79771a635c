import { useState } from 'react';
import { ask } from '../gql/ask';
import { SendBackCaseActionDocument, type CaseActionShownFragment, type SendBackReason } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

const REASONS: readonly SendBackReason[] = ['EVIDENCE_NOT_FOUND', 'DONE_IN_PART', 'NOT_WHAT_WAS_DECIDED'];

/** The evidence is not accepted, and why. */
export function SendBackDialog({ action, onClose }: { action: CaseActionShownFragment; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<SendBackReason>();
  const [tried, setTried] = useState(false);
  const act = useCaseAct((why: SendBackReason, key) =>
    ask(SendBackCaseActionDocument, { id: action.id, version: action.version, reason: why, key }), t('action.said.sentBack'));
  const send = () => {
    setTried(true);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('action.back')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={tried && !reason ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`sendBack.${value}`) }))} onChange={([value]) => setReason(value as SendBackReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('action.back')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
