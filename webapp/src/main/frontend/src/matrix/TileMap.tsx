import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import { lookOf, shareOf, type Seat } from './seats';
import { Tiles } from './Tiles';

const SIGNS: Record<ReturnType<typeof lookOf>, IconName> = { good: 'done', soon: 'clock', late: 'late', none: 'stop' };

/** The state's districts by how their seats are held; each leads to its posts. */
export function TileMap({ state, seats }: { state: number; seats: readonly Seat[] }) {
  const { t } = useWords();
  const book = useBook();
  return (
    <Tiles state={state} label={t('matrix.map')} tile={(district) => {
      const share = shareOf(seats, district);
      const look = lookOf(share);
      return (
        <Link to="/matrix/$district" params={{ district: String(district) }} className={look}>
          <span className="tile-name">{book.district(district)}</span>
          <span className="tile-figure"><Icon name={SIGNS[look]} />{t('matrix.vacantOf', share)}</span>
          <span className="tile-figure">{t('matrix.overdueOf', share)}</span>
        </Link>
      );
    }} />
  );
}
