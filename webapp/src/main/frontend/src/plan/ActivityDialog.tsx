import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import {
  AddPlanActivityDocument, ChangePlanActivityDocument, DistrictPostsDocument, NodalMatrixDocument, type NewPlanActivityInput, type PlanActivityShownFragment,
} from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField, SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, partsOf, type DateParts } from '../form/draft';
import { wholeOf } from '../form/whole';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { usePlanAct } from './usePlanAct';

type Owner = { value: string; label: string };

/** What, by which post, from when until when, with what money: of a new activity, or of one that is changed. */
export function ActivityDialog({ objective, district, activity, onClose }: {
  objective: string; district: number | null; activity?: PlanActivityShownFragment; onClose: () => void;
}) {
  const { t, of } = useWords();
  const me = useMe();
  const [text, setText] = useState(activity?.text ?? '');
  const [owner, setOwner] = useState(activity?.owner.id ?? '');
  const [starts, setStarts] = useState<DateParts>(partsOf(activity?.startsOn));
  const [due, setDue] = useState<DateParts>(partsOf(activity?.dueOn));
  const [budget, setBudget] = useState(activity?.budget == null ? '' : String(activity.budget));
  const [missing, setMissing] = useState(false);
  // Of a district all of its posts, of the state its nodal posts: whom a plan of that level speaks to.
  const owners = useQuery({
    queryKey: ['plan-owners', me.state, district],
    queryFn: async (): Promise<Owner[]> => {
      if (district != null) {
        const { posts } = await ask(DistrictPostsDocument, { state: me.state!, district, after: null });
        return posts.nodes.map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office.name)}` }));
      }
      const { nodalMatrix } = await ask(NodalMatrixDocument, { state: me.state!, after: null });
      return nodalMatrix.nodes.flatMap((seat) => (seat.post && !seat.district ? [{ value: seat.post.id, label: `${of(seat.post.name)}, ${of(seat.departmentName)}` }] : []));
    },
  });
  const act = usePlanAct(async (given: NewPlanActivityInput, key) => (activity
    ? ask(ChangePlanActivityDocument, { activity: activity.id, change: given, version: activity.version, key })
    : ask(AddPlanActivityDocument, { objective, activity: given, key })), t(activity ? 'plan.said.changed' : 'plan.said.activity'));
  // Who does it now may sit where the list of today does not reach.
  const present = activity && !owners.data?.some((each) => each.value === activity.owner.id)
    ? [{ value: activity.owner.id, label: `${of(activity.owner.name)}, ${of(activity.owner.office)}` }] : [];
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
      {owners.isError && <Problem fault={owners.error} />}
      <LongTextField label={t('plan.activity')} hint={t('plan.words.hint')} maxLength={500} value={text} fault={fault(text.trim())} onChange={setText} />
      <SelectField label={t('plan.owner')} value={owner} fault={fault(owner)} onChange={setOwner} options={[...present, ...(owners.data ?? [])]} />
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
