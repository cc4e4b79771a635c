import { useState } from 'react';
import { ask } from '../gql/ask';
import { GrantLeaveDocument, type LeaveInput } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { OfficerField } from './OfficerField';
import type { PostToFill } from './PostsPage';
import { useAdministrationAct } from './useAdministration';

/** Leave from one day until another; a deputy holds the post meanwhile, or its work lies at the post above. */
export function LeaveDialog({ post, onClose }: { post: PostToFill; onClose: () => void }) {
  const { t, of } = useWords();
  const [from, setFrom] = useState<DateParts>({});
  const [until, setUntil] = useState<DateParts>({});
  const [deputy, setDeputy] = useState('');
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const act = useAdministrationAct((leave: LeaveInput, key) =>
    ask(GrantLeaveDocument, { leave, version: post.holder!.version, key }), t('leave.said'));
  const send = () => {
    const first = dateOf(from);
    const back = dateOf(until);
    const ordered = dateOf(orderDate);
    const number = orderNumber.trim();
    const whole = first && back && ordered && number;
    setMissing(!whole);
    if (whole) {
      act.mutate({ posting: post.holder!.posting, from: first, until: back, deputy: deputy || null, orderNumber: number, orderDate: ordered },
        { onSuccess: onClose });
    }
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('leave.title', { post: of(post.name) })} onClose={onClose}>
      <p>{t('leave.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="leave-from" label={t('leave.from')} withTime={false} value={from} fault={fault(dateOf(from))} onChange={setFrom} />
      <DateField id="leave-until" label={t('leave.until')} withTime={false} value={until} fault={fault(dateOf(until))} onChange={setUntil} />
      <OfficerField label={t('leave.deputy')} optional value={deputy} onChange={setDeputy} />
      <TextField label={t('appoint.orderNumber')} autoComplete="off" value={orderNumber} fault={fault(orderNumber.trim())} onChange={setOrderNumber} />
      <DateField id="leave-order-date" label={t('appoint.orderDate')} withTime={false} value={orderDate} fault={fault(dateOf(orderDate))} onChange={setOrderDate} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('leave.act')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
