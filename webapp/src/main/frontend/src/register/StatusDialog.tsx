import { useState } from 'react';
import { isOvertaken, useFaultAt } from '../app/faultAt';
import { useAct } from '../app/useAct';
import { ask } from '../gql/ask';
import { SetEstablishmentStatusDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { useFirstFault } from '../design/firstFault';
import { SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { isDate } from '../form/check';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { MyPost } from '../session/session';
import { Overtaken } from './Overtaken';
import type { Register } from './registers';
import type { Entry } from './useEntry';

/** What is so from a day on, by which paper; what was so before stays in the history. */
export function StatusDialog({ register, keeper, entry, onClose }: { register: Register; keeper: MyPost; entry: Entry; onClose: () => void }) {
  const { t, of } = useWords();
  const [status, setStatus] = useState('');
  const [since, setSince] = useState<DateParts>({});
  const [reference, setReference] = useState('');
  const [base, setBase] = useState(entry.version);
  const [tries, setTries] = useState(0);
  const act = useAct((day: string, key) => ask(SetEstablishmentStatusDocument,
    { id: entry.id, version: base, status, since: day, reference: reference.trim() || null, asPost: keeper.id, key }), t('register.said.status'), ['register']);
  const refusedAt = useFaultAt(act.error);
  useFirstFault(tries);
  useFirstFault(act.error);
  const day = dateOf(since);
  const real = day !== undefined && isDate(day);
  const send = () => {
    setTries(tries + 1);
    if (status && real) act.mutate(day, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('register.setStatus')} onClose={onClose}>
      <p>{of(entry.name)} <span className="code">({entry.code})</span></p>
      <p className="soft">{t('register.setStatus.why')}</p>
      <SelectField label={t('register.status')} value={status} fault={tries > 0 && !status ? t('form.chooseOne') : refusedAt('status')}
        options={register.statuses.map((each) => ({ value: each.code, label: of(each.name) }))} onChange={setStatus} />
      <DateField id="status-since" label={t('register.sinceWhen')} withTime={false} value={since}
        fault={tries > 0 && !real ? t('form.fault.date') : refusedAt('since')} onChange={setSince} />
      <TextField label={t('register.reference')} hint={t('register.reference.hint')} optional autoComplete="off" maxLength={120} value={reference}
        fault={refusedAt('reference')} onChange={setReference} />
      {isOvertaken(act.error) && <Overtaken entry={entry} base={base} onGoOn={() => { setBase(entry.version); act.reset(); }} />}
      {act.error && !isOvertaken(act.error) && <Problem fault={act.error} />}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('register.setStatus')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
