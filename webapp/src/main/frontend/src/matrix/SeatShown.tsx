import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import type { Charge } from '../gql/generated/graphql';

type Held = { holder: { displayName: string; since: string; charge: Charge } | null; vacantSince: string | null };

/** Who holds a seat and since when, or that it is vacant and since when. */
export function SeatShown({ seat }: { seat: Held }) {
  const { t } = useWords();
  if (!seat.holder) {
    return (
      <span className="stack tight">
        <span><span className="badge soon"><Icon name="clock" />{t('post.vacant')}</span></span>
        {seat.vacantSince && <span className="soft small">{t('post.since', { day: day(seat.vacantSince) })}</span>}
      </span>
    );
  }
  return (
    <span className="post-line">
      <span>{seat.holder.displayName}</span>
      <span className="soft small">{t('post.since', { day: day(seat.holder.since) })}{seat.holder.charge !== 'REGULAR' && ` · ${t(`charge.${seat.holder.charge}`)}`}</span>
    </span>
  );
}
