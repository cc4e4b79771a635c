import { useState } from 'react';
import { ask } from '../gql/ask';
import { RecordInspectionDocument, type NewInspectionInput } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';

/** When it was inspected and where the report lies; the register says what is so from now on. */
export function RecordInspectionDialog({ round, unit, onClose }: { round: string; unit: number; onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useState<DateParts>({});
  const [heldAt, setHeldAt] = useState('');
  const [register, setRegister] = useState('');
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct((inspection: NewInspectionInput, key) =>
    ask(RecordInspectionDocument, { round, inspection, key }), t('round.said'), ['inspection-round', 'inspection-rounds', 'my-day']);
  const inspectedOn = dateOf(on);
  const needed = (there: unknown) => (missing && !there ? t('form.fault.missing') : undefined);
  const send = () => {
    const whole = Boolean(inspectedOn && heldAt.trim() && register.trim() && number.trim());
    setMissing(!whole);
    if (whole) act.mutate({ unit, inspectedOn: inspectedOn!, heldAt: heldAt.trim(), register: register.trim(), number: number.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('round.record')} onClose={onClose}>
      <p>{t('round.record.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="inspected-on" withTime={false} label={t('round.on')} value={on} fault={needed(inspectedOn)} onChange={setOn} />
      <TextField label={t('decision.heldAt')} autoComplete="off" maxLength={160} value={heldAt} fault={needed(heldAt.trim())} onChange={setHeldAt} />
      <TextField label={t('decision.register')} autoComplete="off" maxLength={80} value={register} fault={needed(register.trim())} onChange={setRegister} />
      <TextField label={t('decision.paperNumber')} autoComplete="off" maxLength={80} value={number} fault={needed(number.trim())} onChange={setNumber} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('round.record.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
