import { useState } from 'react';
import { ask } from '../gql/ask';
import { ProveDutyDocument } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import type { DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { Duty } from './duties';
import { momentOf } from './moments';

/** Where the proof is held: office, register and number, and when the act was done. */
export function ProveDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const { t } = useWords();
  const [at, setAt] = useState<DateParts>({});
  const [proof, setProof] = useState({ heldAt: '', register: '', number: '' });
  const [tried, setTried] = useState(false);
  const act = useCaseAct(
    (doneAt: string, key) => ask(ProveDutyDocument, { duty: duty.id, version: duty.version, proof, doneAt, key }),
    t('duty.said.done'),
  );
  const doneAt = momentOf(at);
  const missing = (value: string) => (tried && value.trim() === '' ? t('form.fault.missing') : undefined);
  const send = () => {
    setTried(true);
    if (doneAt && Object.values(proof).every((part) => part.trim() !== '')) act.mutate(doneAt, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('duty.act.prove')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <DateField id="done-at" label={t('duty.doneAt')} withTime value={at} onChange={setAt}
        fault={tried && !doneAt ? t('form.fault.missing') : undefined} />
      <TextField label={t('duty.heldAt')} value={proof.heldAt} maxLength={200} autoComplete="off" fault={missing(proof.heldAt)}
        onChange={(heldAt) => setProof({ ...proof, heldAt })} />
      <TextField label={t('duty.register')} value={proof.register} maxLength={200} autoComplete="off" fault={missing(proof.register)}
        onChange={(register) => setProof({ ...proof, register })} />
      <TextField label={t('duty.number')} value={proof.number} maxLength={200} autoComplete="off" fault={missing(proof.number)}
        onChange={(number) => setProof({ ...proof, number })} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('duty.note')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
