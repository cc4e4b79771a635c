import { useState } from 'react';
import { ask } from '../gql/ask';
import { AppointDocument, type AppointmentInput, type Charge } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { PostToFill } from './PostsPage';
import { OfficerField } from './OfficerField';
import { useAdministrationAct } from './useAdministration';

/** An officer to a post, by an order with number and date. */
export function AppointDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const [account, setAccount] = useState('');
  const [charge, setCharge] = useState<Charge>('REGULAR');
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState<DateParts>({});
  const [from, setFrom] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const [until, setUntil] = useState<DateParts>({});
  const act = useAdministrationAct((appointment: AppointmentInput, key) => ask(AppointDocument, { appointment, key }), t('appoint.said'));
  const send = () => {
    const on = dateOf(orderDate);
    const since = dateOf(from);
    const whole = account && orderNumber.trim() && on && since;
    setMissing(!whole);
    if (whole) act.mutate({ account, post: post.id, charge, orderNumber: orderNumber.trim(), orderDate: on, from: since, until: dateOf(until) ?? null }, { onSuccess: onClose });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('appoint.title', { post: of(post.name) })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <OfficerField label={t('appoint.officer')} value={account} fault={fault(account)} onChange={setAccount} />
      <Choices across kind="radio" label={t('appoint.charge')} chosen={[charge]} onChange={([value]) => setCharge(value as Charge)}
        options={(['REGULAR', 'ADDITIONAL_CHARGE', 'ACTING', 'DEPUTY', 'ASSISTING'] as const).map((value) => ({ value, label: t(`charge.${value}`) }))} />
      <TextField label={t('appoint.orderNumber')} autoComplete="off" value={orderNumber} fault={fault(orderNumber.trim())} onChange={setOrderNumber} />
      <DateField id="order-date" label={t('appoint.orderDate')} withTime={false} value={orderDate} fault={fault(dateOf(orderDate))} onChange={setOrderDate} />
      <DateField id="held-from" label={t('appoint.from')} withTime={false} value={from} fault={fault(dateOf(from))} onChange={setFrom} />
      <DateField id="held-until" label={t('appoint.until')} withTime={false} optional value={until} onChange={setUntil} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('appoint.act')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
