import { useState } from 'react';
import { ask } from '../gql/ask';
import {
  AddPlanActivityDocument, ChangePlanActivityDocument, type NewPlanActivityInput, type PlanActivityShownFragment,
} from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, partsOf, type DateParts } from '../form/draft';
import { wholeOf } from '../form/whole';
import { useWords } from '../messages/words';
import { OwnerField } from './OwnerField';
import { usePlanAct } from './usePlanAct';

/** What, by which post, from when until when, with what money: of a new activity, or of one that is changed. */
export function ActivityDialog({ objective, district, activity, onClose }: {
  objective: string; district: number | null; activity?: PlanActivityShownFragment; onClose: () => void;
}) {
  const { t, of } = useWords();
  const [text, setText] = useState(activity?.text ?? '');
  const [owner, setOwner] = useState(activity?.owner.id ?? '');
  const [starts, setStarts] = useState<DateParts>(partsOf(activity?.startsOn));
  const [due, setDue] = useState<DateParts>(partsOf(activity?.dueOn));
  const [budget, setBudget] = useState(activity?.budget == null ? '' : String(activity.budget));
  const [missing, setMissing] = useState(false);
  const act = usePlanAct(async (given: NewPlanActivityInput, key) => (activity
    ? ask(ChangePlanActivityDocument, { activity: activity.id, change: given, version: activity.version, key })
    : ask(AddPlanActivityDocument, { objective, activity: given, key })), t(activity ? 'plan.said.changed' : 'plan.said.activity'));
  const startsOn = dateOf(starts);
  const dueOn = dateOf(due);
  const money = wholeOf(budget);
  const send = () => {
    const whole = text.trim() && owner && startsOn && dueOn && (budget.trim() === '' || money != null);
    setMissing(!whole);
    if (whole) act.mutate({ text: text.trim(), owner, startsOn, dueOn, budget: money }, { onSuccess: onClose });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t(activity ? 'plan.activity.change' : 'plan.activity.add')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('plan.activity')} hint={t('plan.words.hint')} maxLength={500} value={text} fault={fault(text.trim())} onChange={setText} />
      <OwnerField district={district} value={owner} fault={fault(owner)} onChange={setOwner}
        present={activity && { value: activity.owner.id, label: `${of(activity.owner.name)}, ${of(activity.owner.office)}` }} />
      <DateField id="starts-on" label={t('plan.startsOn')} withTime={false} value={starts} fault={fault(startsOn)} onChange={setStarts} />
      <DateField id="due-on" label={t('plan.dueOn')} withTime={false} value={due} fault={fault(dueOn)} onChange={setDue} />
      <TextField label={t('plan.budget')} optional inputMode="numeric" autoComplete="off" value={budget}
        fault={missing && budget.trim() !== '' && money == null ? t('plan.target.fault') : undefined} onChange={setBudget} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('plan.save')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
