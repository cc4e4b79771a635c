import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';
import { lookOf, shareOf, type Seat } from './seats';
import { tilesOf } from './tiles';

const SIGNS: Record<ReturnType<typeof lookOf>, IconName> = { good: 'done', soon: 'clock', late: 'late', none: 'stop' };

/** The state's districts, one tile each, equally easy to read and to touch; each leads to its posts. */
export function TileMap({ state, seats }: { state: number; seats: readonly Seat[] }) {
  const { t, of } = useWords();
  const book = useBook();
  const tiles = tilesOf(state);
  if (!tiles) return null;
  const districts = [...book.districts.values()].filter((district) => tiles[district.code]);
  return (
    <ul className="tiles" aria-label={t('matrix.map')}>
      {districts.map((district) => {
        const share = shareOf(seats, district.code);
        const look = lookOf(share);
        const [column, row] = tiles[district.code]!;
        return (
          <li key={district.code} className={`tile column-${column} row-${row}`}>
            <Link to="/matrix/$district" params={{ district: String(district.code) }} className={look}>
              <span className="tile-name">{of(district.name)}</span>
              <span className="tile-figure"><Icon name={SIGNS[look]} />{t('matrix.vacantOf', share)}</span>
              <span className="tile-figure">{t('matrix.overdueOf', share)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
