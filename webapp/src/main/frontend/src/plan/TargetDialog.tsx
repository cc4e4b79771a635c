import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { SetPlanTargetDocument, type NewPlanTargetInput } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { latinDigits } from '../form/draft';
import { allIndicators } from '../indicator/figures';
import { Definition } from '../indicator/Definition';
import { useWords } from '../messages/words';
import { usePlanAct } from './usePlanAct';

/** By which indicator, of whom, and what is to be reached; the baseline is reckoned. */
export function TargetDialog({ objective, onClose }: { objective: string; onClose: () => void }) {
  const { t, of } = useWords();
  const book = useBook();
  const library = useQuery({ queryKey: ['indicators'], queryFn: allIndicators, staleTime: Infinity });
  const [code, setCode] = useState('');
  const [department, setDepartment] = useState('');
  const [target, setTarget] = useState('');
  const [missing, setMissing] = useState(false);
  const act = usePlanAct((given: NewPlanTargetInput, key) => ask(SetPlanTargetDocument, { objective, target: given, key }), t('plan.said.target'));
  const chosen = library.data?.find((each) => each.code === code);
  const typed = latinDigits(target.trim());
  const number = /^\d{1,9}(\.\d)?$/.test(typed) ? Number(typed) : null;
  const send = () => {
    const whole = chosen != null && number != null;
    setMissing(!whole);
    if (whole) act.mutate({ indicator: code, department: department || null, target: number }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('plan.target.set')} onClose={onClose}>
      <p>{t('plan.target.why')}</p>
      {act.error && <Problem fault={act.error} />}
      {library.isError && <Problem fault={library.error} />}
      <SelectField label={t('indicator.one')} value={code} onChange={setCode} fault={missing && !chosen ? t('form.fault.missing') : undefined}
        options={(library.data ?? []).filter((each) => each.better !== 'NEITHER').map((each) => ({ value: each.code, label: of(each.name) }))} />
      {chosen && <Definition indicator={chosen} />}
      <SelectField label={t('forms.department')} value={department} empty={t('indicator.allDepartments')} onChange={setDepartment}
        options={[...book.departments.values()].map((each) => ({ value: each.id, label: of(each.name) }))} />
      <TextField label={t('plan.target')} inputMode="decimal" autoComplete="off" value={target}
        fault={missing && number == null ? t('plan.target.fault') : undefined} onChange={setTarget} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('plan.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
