import { useState } from 'react';
import { ask } from '../gql/ask';
import { DisputeHandoverItemDocument, type DisputeReason, type HandoverShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Item } from './ItemRow';
import { useHandoverAct } from './useHandoverAct';

const REASONS = ['RECORD_NOT_FOUND', 'RECORD_INCOMPLETE', 'DONE_BEFORE', 'NOT_OF_THIS_POST'] as const satisfies readonly DisputeReason[];

/** The item goes to the post above with a reason from a list; nothing is typed, so nobody is named. */
export function DisputeDialog({ note, item, onClose }: { note: HandoverShownFragment; item: Item; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState<DisputeReason>();
  const [missing, setMissing] = useState(false);
  const act = useHandoverAct((dispute: DisputeReason, key) =>
    ask(DisputeHandoverItemDocument, { id: note.id, item: item.number, dispute, version: note.version, key }), t('handover.said.disputed'));
  const send = () => {
    setMissing(!reason);
    if (reason) act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('handover.dispute.title', { number: item.number })} onClose={onClose}>
      <p>{t('handover.dispute.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('referral.reason')} chosen={reason ? [reason] : []} fault={missing ? t('form.chooseOne') : undefined}
        options={REASONS.map((value) => ({ value, label: t(`dispute.${value}`) }))} onChange={([value]) => setReason(value as DisputeReason)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('handover.dispute.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
