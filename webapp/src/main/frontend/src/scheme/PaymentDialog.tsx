import { useState } from 'react';
import { ask } from '../gql/ask';
import { NoteSchemePaymentDocument, type SchemePaymentInput } from '../gql/generated/graphql';
import { useCaseAct } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { isSum, sumOf } from './sums';
import type { Application } from './schemes';

/** What was paid or handed over, when, and under which voucher. */
export function PaymentDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const { t, of } = useWords();
  const [on, setOn] = useState<DateParts>({});
  const [reference, setReference] = useState('');
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(
    (payment: SchemePaymentInput, key) => ask(NoteSchemePaymentDocument, { id: application.id, version: application.version, payment, key }),
    t('scheme.said.paid'),
  );
  const date = dateOf(on);
  const faults = {
    on: date === undefined ? t('form.fault.missing') : undefined,
    reference: reference.trim() === '' ? t('form.fault.missing') : undefined,
    amount: isSum(amount) ? undefined : t('scheme.sum.fault'),
  };
  const send = () => {
    setTried(true);
    if (date === undefined || Object.values(faults).some(Boolean)) return;
    act.mutate({ on: date, reference, amount: sumOf(amount) }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('scheme.paymentFor', { scheme: of(application.name) })} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <DateField id="paid-on" label={t('scheme.paidOn')} withTime={false} value={on} onChange={setOn} fault={tried ? faults.on : undefined} />
      <TextField label={t('scheme.sum')} hint={t('scheme.sum.kind')} optional inputMode="decimal" className="short" value={amount} autoComplete="off"
        fault={tried ? faults.amount : undefined} onChange={setAmount} />
      <TextField label={t('scheme.voucher')} value={reference} maxLength={120} autoComplete="off" fault={tried ? faults.reference : undefined} onChange={setReference} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('scheme.act.payNow')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
