import type { ReactNode } from 'react';
import { useBook } from '../app/book';
import { tilesOf } from './tiles';
import './matrix.css';

/** The state's districts, one tile each, equally easy to read and to touch; nothing where nobody has laid out a map. */
export function Tiles({ state, label, tile }: { state: number; label: string; tile: (district: number) => ReactNode }) {
  const book = useBook();
  const tiles = tilesOf(state);
  if (!tiles) return null;
  const districts = [...book.districts.values()].filter((district) => tiles[district.code]);
  return (
    <ul className="tiles" aria-label={label}>
      {districts.map(({ code }) => {
        const [column, row] = tiles[code]!;
        return <li key={code} className={`tile column-${column} row-${row}`}>{tile(code)}</li>;
      })}
    </ul>
  );
}
