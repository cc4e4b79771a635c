import { useState } from 'react';
import { ask } from '../gql/ask';
import { SettleHandoverDisputeDocument, type DisputeSettlement, type HandoverShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import type { Item } from './ItemRow';
import { useHandoverAct } from './useHandoverAct';

const SETTLEMENTS = ['POST_ANSWERS', 'POST_DOES_NOT_ANSWER'] as const satisfies readonly DisputeSettlement[];

/** The post above says whether the post answers for a disputed item. */
export function SettleDialog({ note, item, onClose }: { note: HandoverShownFragment; item: Item; onClose: () => void }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<DisputeSettlement>();
  const [missing, setMissing] = useState(false);
  const act = useHandoverAct((settlement: DisputeSettlement, key) =>
    ask(SettleHandoverDisputeDocument, { id: note.id, item: item.number, settlement, version: note.version, key }), t('handover.said.settled'));
  const send = () => {
    setMissing(!chosen);
    if (chosen) act.mutate(chosen, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('handover.settle.title', { number: item.number })} onClose={onClose}>
      {item.reason && <p>{t(`dispute.${item.reason}`)}</p>}
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('handover.settle.what')} chosen={chosen ? [chosen] : []} fault={missing ? t('form.chooseOne') : undefined}
        options={SETTLEMENTS.map((value) => ({ value, label: t(`settlement.${value}`) }))} onChange={([value]) => setChosen(value as DisputeSettlement)} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('handover.settle.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
