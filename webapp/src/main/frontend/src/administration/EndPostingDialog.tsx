import { useState } from 'react';
import { ask } from '../gql/ask';
import { EndPostingDocument, type PostingEnd } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import type { PostToFill } from './PostsPage';
import { useAdministrationAct } from './useAdministration';

const ENDS = ['TRANSFER', 'RETIREMENT', 'SUSPENSION', 'OTHER'] as const satisfies readonly PostingEnd[];

/** The work stays with the post; until somebody else is appointed it lies at the post above. A suspension needs its order. */
export function EndPostingDialog({ post, held, onClose }: { post: PostToFill; held: { posting: string; version: number }; onClose: () => void }) {
  const { t, of } = useWords();
  const [until, setUntil] = useState<DateParts>({});
  const [end, setEnd] = useState<PostingEnd>('TRANSFER');
  const [orderNumber, setOrderNumber] = useState('');
  const [orderDate, setOrderDate] = useState<DateParts>({});
  const [missing, setMissing] = useState(false);
  const needed = end === 'SUSPENSION';
  const number = orderNumber.trim();
  const ordered = dateOf(orderDate);
  const act = useAdministrationAct((day: string, key) => ask(EndPostingDocument, {
    posting: held.posting, version: held.version, until: day, end,
    orderNumber: number && ordered ? number : null, orderDate: number && ordered ? ordered : null, key,
  }), t('posting.said.ended'));
  const send = () => {
    const day = dateOf(until);
    const whole = day && (!needed || (number && ordered));
    setMissing(!whole);
    if (whole) act.mutate(day, { onSuccess: onClose });
  };
  const fault = (value: unknown) => (missing && !value ? t('form.fault.missing') : undefined);
  return (
    <Dialog title={t('posting.end.title', { post: of(post.name) })} onClose={onClose}>
      <p>{t('posting.end.why')}</p>
      {act.error && <Problem fault={act.error} />}
      <DateField id="until" label={t('posting.until')} withTime={false} value={until} fault={fault(dateOf(until))} onChange={setUntil} />
      <Choices across kind="radio" label={t('posting.because')} chosen={[end]} onChange={([value]) => setEnd(value as PostingEnd)}
        options={ENDS.map((value) => ({ value, label: t(`posting.because.${value}`) }))} />
      <TextField label={t('appoint.orderNumber')} autoComplete="off" optional={!needed} value={orderNumber} fault={needed ? fault(number) : undefined} onChange={setOrderNumber} />
      <DateField id="end-order-date" label={t('appoint.orderDate')} withTime={false} optional={!needed} value={orderDate} fault={needed ? fault(ordered) : undefined} onChange={setOrderDate} />
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('posting.end')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
