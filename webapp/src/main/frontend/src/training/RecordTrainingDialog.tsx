import { useState } from 'react';
import { ask } from '../gql/ask';
import { RecordTrainingDocument, type TakenTrainingInput, type TrainingShownFragment } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** On which day, and where the certificate is held. */
export function RecordTrainingDialog({ training, onClose }: { training: TrainingShownFragment; onClose: () => void }) {
  const { t, of } = useWords();
  const [on, setOn] = useState<DateParts>({});
  const [heldAt, setHeldAt] = useState('');
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct((taken: TakenTrainingInput, key) => ask(RecordTrainingDocument, { taken, key }), t('training.said'), ['trainings']);
  const takenOn = dateOf(on);
  const needed = (there: unknown) => (missing && !there ? t('form.fault.missing') : undefined);
  const send = () => {
    const whole = Boolean(takenOn && heldAt.trim() && number.trim());
    setMissing(!whole);
    if (whole) act.mutate({ training: training.training, post: training.post.id, takenOn: takenOn!, heldAt: heldAt.trim(), number: number.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('training.record')} onClose={onClose}>
      <p>{of(training.name)}: {of(training.post.name)}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="taken-on" withTime={false} label={t('training.on')} value={on} fault={needed(takenOn)} onChange={setOn} />
      <TextField label={t('training.heldAt')} autoComplete="off" maxLength={160} value={heldAt} fault={needed(heldAt.trim())} onChange={setHeldAt} />
      <TextField label={t('training.number')} autoComplete="off" maxLength={80} value={number} fault={needed(number.trim())} onChange={setNumber} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('training.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
