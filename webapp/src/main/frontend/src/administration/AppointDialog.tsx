import { useDeferredValue, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { AccountsDocument, AppointDocument, type AppointmentInput, type Charge } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { PostToFill } from './PostsPage';
import { useAdministeredState } from './administered';
import { useAdministrationAct } from './useAdministration';

/** An officer to a post, by an order with number and date. */
export function AppointDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const state = useAdministeredState();
  const [beginning, setBeginning] = useState('');
  const asked = useDeferredValue(beginning.trim());
  const [account, setAccount] = useState('');
  const [charge, setCharge] = useState<Charge>('REGULAR');
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState<DateParts>({});
  const [from, setFrom] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const accounts = useQuery({
    queryKey: ['administration', 'accounts', state, asked, false],
    queryFn: async () => (await ask(AccountsDocument, { state, beginning: asked || null, withLeavers: false, after: null })).accounts.nodes,
  });
  const act = useAdministrationAct((appointment: AppointmentInput, key) => ask(AppointDocument, { appointment, key }), t('appoint.said'));
  const send = () => {
    const on = dateOf(orderDate);
    const since = dateOf(from);
    const whole = account && orderNumber.trim() && on && since;
    setMissing(!whole);
    if (whole) act.mutate({ account, post: post.id, charge, orderNumber: orderNumber.trim(), orderDate: on, from: since }, { onSuccess: onClose });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('appoint.title', { post: of(post.name) })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <TextField label={t('appoint.find')} hint={t('appoint.find.hint')} autoComplete="off" value={beginning} onChange={setBeginning} optional />
      <SelectField label={t('appoint.officer')} value={account} fault={fault(account)} onChange={setAccount}
        options={(accounts.data ?? []).filter((each) => each.role === 'OFFICER').map((each) => ({ value: each.id, label: `${each.displayName} (${each.signInName})` }))} />
      <Choices across kind="radio" label={t('appoint.charge')} chosen={[charge]} onChange={([value]) => setCharge(value as Charge)}
        options={(['REGULAR', 'ADDITIONAL_CHARGE', 'ACTING', 'ASSISTING'] as const).map((value) => ({ value, label: t(`charge.${value}`) }))} />
      <TextField label={t('appoint.orderNumber')} autoComplete="off" value={orderNumber} fault={fault(orderNumber.trim())} onChange={setOrderNumber} />
      <DateField id="order-date" label={t('appoint.orderDate')} withTime={false} value={orderDate} fault={fault(dateOf(orderDate))} onChange={setOrderDate} />
      <DateField id="held-from" label={t('appoint.from')} withTime={false} value={from} fault={fault(dateOf(from))} onChange={setFrom} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('appoint.act')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
