import { ask } from '../gql/ask';
import { FindPlacesDocument, type PlaceNamedFragment } from '../gql/generated/graphql';
import { FoundField } from '../app/FoundField';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { keyOf } from './unit';
import { usePlaceName } from './usePlaceName';

/** Shorter beginnings would find half of the state. */
const SHORTEST = 2;

/** A place of the state, found by the beginning of its name. */
export function PlaceField({ state, label, fault, optional, chosen, onChange }: {
  state: number; label: string; fault?: string | undefined; optional?: boolean; chosen: PlaceNamedFragment | undefined; onChange: (place: PlaceNamedFragment | undefined) => void;
}) {
  const { t } = useWords();
  const nameOf = usePlaceName(state);
  return (
    <FoundField label={label} findLabel={t('place.find')} findHint={t('place.find.hint')} fault={fault} optional={optional} shortest={SHORTEST}
      about={['places', state]} chosen={chosen && identified(chosen)} labelOf={nameOf} onChange={onChange}
      find={async (typed) => {
        const levels = Object.values(await ask(FindPlacesDocument, { state, name: typed, on: today() }));
        return { items: levels.flatMap((level) => level.nodes.map(identified)), more: levels.some((level) => level.pageInfo.hasNextPage) };
      }} />
  );
}

const identified = (place: PlaceNamedFragment) => ({ ...place, id: keyOf(place) });
