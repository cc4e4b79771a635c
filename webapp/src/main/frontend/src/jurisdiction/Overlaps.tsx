import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JurisdictionOverlapsDocument } from '../gql/generated/graphql';
import { Listed } from '../design/Listed';
import { Notice } from '../design/states';
import { Table } from '../design/Table';
import { useWords } from '../messages/words';
import { keyOf } from './unit';
import { UnitActs, useUnitActs } from './UnitActs';
import { UnitLine } from './UnitLine';
import { usePlaceName } from './usePlaceName';

/** Places that two units claim today: one of the two is to be changed or ended. */
export function Overlaps({ state }: { state: number }) {
  const { t } = useWords();
  const nameOf = usePlaceName(state);
  const { onAct, dialog } = useUnitActs(state);
  const read = useInfiniteQuery({
    queryKey: ['administration', 'jurisdiction-overlaps', state],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(JurisdictionOverlapsDocument, { state, after: pageParam })).jurisdictionOverlaps,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack" aria-labelledby="overlaps">
      <h2 id="overlaps">{t('jurisdiction.overlaps')}</h2>
      <p className="soft">{t('jurisdiction.overlaps.lead')}</p>
      <Listed read={read} none={t('jurisdiction.overlaps.none')} what={t('jurisdiction.overlaps.none.what')}>
        {(overlaps) => (
          <>
            <Notice kind="soon">{t('jurisdiction.overlaps.what')}</Notice>
            <Table heads={[t('jurisdiction.place'), t('jurisdiction.overlaps.one'), t('jurisdiction.overlaps.other')]}>
              {overlaps.map(({ place, one, other }) => (
                <tr key={`${keyOf(place)} ${one.id} ${other.id}`}>
                  <th scope="row">{nameOf(place)}</th>
                  <td data-label={t('jurisdiction.overlaps.one')}><div className="stack tight"><UnitLine unit={one} /><UnitActs unit={one} onAct={onAct} /></div></td>
                  <td data-label={t('jurisdiction.overlaps.other')}><div className="stack tight"><UnitLine unit={other} /><UnitActs unit={other} onAct={onAct} /></div></td>
                </tr>
              ))}
            </Table>
          </>
        )}
      </Listed>
      {dialog}
    </section>
  );
}
