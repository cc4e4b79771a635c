import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useAdministrationAct } from '../administration/useAdministration';
import { useFaultAt } from '../app/faultAt';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dayFault } from '../form/dayFault';
import { dateOf, partsOf, type DateParts } from '../form/draft';
import { day, today } from '../messages/times';
import { useWords } from '../messages/words';
import { EffectShown } from './EffectShown';
import { switched, tried, usualDay, type Act, type Department, type Switch } from './switching';

/** What names departments, forms and services elsewhere, and is kept for a while. */
const KEPT = ['book', 'catalogue', 'registers'];

/** First from when and why, then what it touches; only then is it done. */
export function SwitchDialog({ state, department, act, onClose }: { state: number; department: Department; act: Act; onClose: () => void }) {
  const { t, of } = useWords();
  const [from, setFrom] = useState<DateParts>(() => partsOf(usualDay(act, department, today())));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const trial = useMutation({ mutationFn: (asked: Switch) => tried(act, asked) });
  const doing = useAdministrationAct((asked: Switch, key) => switched(act, asked, key), t(`enabling.said.${act}`, { department: of(department.name) }), KEPT);
  const fault = doing.error ?? trial.error;
  const faultAt = useFaultAt(fault);
  const wrongDay = dayFault(from);
  const asked: Switch = { state, department: department.id, from: dateOf(from) ?? '', reason: reason.trim() };
  const fields = () => {
    trial.reset();
    doing.reset();
  };
  const look = () => {
    const whole = !wrongDay && asked.reason !== '';
    setMissing(!whole);
    if (!whole) return;
    fields();
    trial.mutate(asked);
  };
  if (trial.data && !doing.error) {
    return (
      <Dialog key="meaning" title={t(`enabling.meaning.${act}`, { department: of(department.name), day: day(asked.from) })} onClose={onClose}>
        <EffectShown act={act} effect={trial.data} />
        <div className="actions">
          <Button look={act === 'on' ? 'main' : 'grave'} busy={doing.isPending} onClick={() => doing.mutate(asked, { onSuccess: onClose })}>{t(`enabling.${act}.do`)}</Button>
          <Button onClick={fields}>{t('act.back')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog key="fields" title={t(`enabling.${act}.title`, { department: of(department.name) })} onClose={onClose}>
      <p>{t(`enabling.${act}.what`)}</p>
      {fault && !faultAt('from') && !faultAt('reason') && <Problem fault={fault} />}
      <DateField id="switch-from" label={t(`enabling.${act}.from`)} hint={t('enabling.from.hint')} withTime={false} value={from}
        fault={missing && wrongDay ? t(wrongDay) : faultAt('from')} onChange={setFrom} />
      <LongTextField label={t('enabling.reason')} hint={t('enabling.reason.hint')} maxLength={500} value={reason}
        fault={missing && asked.reason === '' ? t('form.fault.missing') : faultAt('reason')} onChange={setReason} />
      <div className="actions">
        <Button look="main" busy={trial.isPending} onClick={look}>{t('act.look')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
