import { useState } from 'react';
import { ask } from '../gql/ask';
import { MakeDecisionDocument, type MeetingShownFragment, type NewDecisionInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { LongTextField, SelectField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { Invited } from './HoldDialog';
import { useMeetingAct } from './useMeetingAct';

/** What, by which post, until when. It belongs to the post, not to who sits there today. */
export function DecideDialog({ meeting, invited, onClose }: { meeting: MeetingShownFragment; invited: Invited; onClose: () => void }) {
  const { t, of } = useWords();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const act = useMeetingAct((decision: NewDecisionInput, key) => ask(MakeDecisionDocument, { id: meeting.id, decision, key }), t('decision.said.made'));
  const dueOn = dateOf(due);
  const words = text.trim();
  const send = () => {
    const whole = words && owner && dueOn;
    setMissing(!whole);
    if (whole) act.mutate({ text: words, owner, dueOn }, { onSuccess: onClose });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('meeting.decide')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <LongTextField label={t('decision.text')} hint={t('decision.text.hint')} maxLength={1000} value={text} fault={fault(words)} onChange={setText} />
      <SelectField label={t('decision.owner')} value={owner} fault={fault(owner)} onChange={setOwner}
        options={invited.map(({ post }) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
      <DateField id="due-on" label={t('decision.dueOn')} withTime={false} value={due} fault={fault(dueOn)} onChange={setDue} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('decision.make')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
