import type { DefinedFragment } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { keyOf } from './unit';
import { usePlaceName } from './usePlaceName';

/** Of each place the two that say it is theirs. */
export function OverlapLines({ state, overlaps }: { state: number; overlaps: DefinedFragment['overlaps'] }) {
  const { of } = useWords();
  const nameOf = usePlaceName(state);
  return (
    <ul className="stack tight">
      {overlaps.map(({ place, one, other }) => (
        <li key={`${keyOf(place)} ${one.id} ${other.id}`}>{nameOf(place)}: <strong>{of(one.name)}</strong> · <strong>{of(other.name)}</strong></li>
      ))}
    </ul>
  );
}
