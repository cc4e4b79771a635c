import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { SeatShown } from './SeatShown';
import type { Seat } from './seats';

/** A seat of the matrix: who holds it by which order, the office's phone, and how the seat answers. */
export function NodalSeat({ seat }: { seat: Seat }) {
  const { t } = useWords();
  const holder = seat.post?.holder;
  const phone = seat.post?.office.phone;
  return (
    <span className="stack tight">
      {seat.post
        ? <SeatShown seat={{ holder: holder ?? null, vacantSince: seat.vacantSince }} />
        : <span><span className="badge soon"><Icon name="clock" />{t('matrix.noPost')}</span></span>}
      {holder && <span className="soft small">{t('matrix.order', { number: holder.orderNumber, day: day(holder.orderDate) })}</span>}
      {seat.deputy && <span className="soft small">{t('matrix.deputy', { name: seat.deputy.displayName })}</span>}
      {phone && <a className="small" href={`tel:${phone}`}>{phone}</a>}
      {seat.dueForMeeting && <span><span className="badge late"><Icon name="late" />{t('matrix.dueForMeeting')}</span></span>}
      {seat.open > 0 && <span className="small">{t('matrix.work', { open: seat.open, overdue: seat.overdue })}</span>}
      {seat.acknowledgedInTime != null && <span className="small">{t('matrix.acknowledged', { percent: seat.acknowledgedInTime, asked: seat.asked })}</span>}
    </span>
  );
}
