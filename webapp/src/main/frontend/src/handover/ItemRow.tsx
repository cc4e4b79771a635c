import { Link } from '@tanstack/react-router';
import type { HandoverNoteItemsQuery } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

export type Item = HandoverNoteItemsQuery['handoverItems']['nodes'][number];

const LOOKS: Record<Item['status'], string> = {
  OPEN: 'badge soon', ACCEPTED: 'badge good', DISPUTED: 'badge late', CONFIRMED: 'badge good', CLEARED: 'badge', CARRIED_OVER: 'badge',
};

/** One item: what it is, until when, where it stands, and what may be done about it. */
export function ItemRow({ item, mayAccept, maySettle, busy, onAccept, onDispute, onSettle }: {
  item: Item; mayAccept: boolean; maySettle: boolean; busy: boolean; onAccept: () => void; onDispute: () => void; onSettle: () => void;
}) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">{item.number}. {t(`openItem.${item.kind}`)}{item.caseNumber && <><br /><ToItem item={item} /></>}</th>
      <td data-label={t('handover.due')}>{item.dueAt ? dayAndTime(item.dueAt) : '–'}</td>
      <td data-label={t('handover.state')}>
        <span className="stack tight">
          <span><span className={LOOKS[item.status]}>{t(`handover.status.${item.status}`)}</span></span>
          {item.reason && <span className="soft small">{t(`dispute.${item.reason}`)}</span>}
        </span>
      </td>
      <td><div className="actions">
        {mayAccept && item.status === 'OPEN' && <Button slim busy={busy} onClick={onAccept}>{t('handover.accept')}</Button>}
        {mayAccept && item.status === 'OPEN' && <Button slim onClick={onDispute}>{t('handover.dispute')}</Button>}
        {maySettle && item.status === 'DISPUTED' && <Button slim onClick={onSettle}>{t('handover.settle')}</Button>}
      </div></td>
    </tr>
  );
}

function ToItem({ item }: { item: Item }) {
  const referral = item.kind === 'REFERRAL_RECEIVED' || item.kind === 'REFERRAL_SENT';
  if (referral && item.subject) return <Link className="code" to="/referrals/$id" params={{ id: item.subject }}>{item.caseNumber}</Link>;
  if (item.caseFile && item.kind === 'DUTY') return <Link className="code" to="/cases/$id/duties" params={{ id: item.caseFile }}>{item.caseNumber}</Link>;
  if (item.caseFile && item.kind === 'CONFERENCE' && item.subject) return <Link className="code" to="/cases/$id/conferences/$conference" params={{ id: item.caseFile, conference: item.subject }}>{item.caseNumber}</Link>;
  if (item.caseFile && item.kind === 'CASE_ACTION') return <Link className="code" to="/cases/$id/risk" params={{ id: item.caseFile }}>{item.caseNumber}</Link>;
  if (item.caseFile && item.kind === 'UNCONFIRMED_REPORT' && item.subject) return <Link className="code" to="/cases/$id/reference/$entry" params={{ id: item.caseFile, entry: item.subject }}>{item.caseNumber}</Link>;
  if (item.caseFile && item.kind === 'SAFETY_CHECK') return <Link className="code" to="/cases/$id/closing" params={{ id: item.caseFile }}>{item.caseNumber}</Link>;
  if (item.caseFile) return <Link className="code" to="/cases/$id" params={{ id: item.caseFile }}>{item.caseNumber}</Link>;
  return <span className="code">{item.caseNumber}</span>;
}
