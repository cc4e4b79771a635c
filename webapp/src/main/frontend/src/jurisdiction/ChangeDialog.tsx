import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PlacesOfJurisdictionDocument, type PlaceNamedFragment, type UnitShownFragment } from '../gql/generated/graphql';
import { Dialog } from '../design/Dialog';
import { Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { noUnit } from './unit';
import { UnitDialog } from './UnitDialog';

/** Ends a unit on a day and makes what takes its place: begun from what it is, with all its places. */
export function ChangeDialog({ state, unit, onClose }: { state: number; unit: UnitShownFragment; onClose: () => void }) {
  const { t, of } = useWords();
  const places = useQuery({ queryKey: ['administration', 'jurisdiction-places', unit.id], queryFn: () => allPlacesOf(unit.id), staleTime: Infinity });
  if (places.data) {
    return (
      <UnitDialog state={state} before={{ unit, places: places.data }} onClose={onClose}
        first={{ ...noUnit, kind: unit.kind, office: unit.office ?? undefined, places: places.data }} />
    );
  }
  return (
    <Dialog title={t('jurisdiction.change.title', { unit: of(unit.name) })} onClose={onClose}>
      {places.isPending && <Loading />}
      {places.error && <Problem fault={places.error} again={() => void places.refetch()} />}
    </Dialog>
  );
}

async function allPlacesOf(id: string): Promise<PlaceNamedFragment[]> {
  const all: PlaceNamedFragment[] = [];
  for (let after: string | null = null; ;) {
    const found: PlacesPage | undefined = (await ask(PlacesOfJurisdictionDocument, { id, after })).jurisdiction?.places;
    all.push(...(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) return all;
    after = found.pageInfo.endCursor;
  }
}

type PlacesPage = { nodes: PlaceNamedFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
