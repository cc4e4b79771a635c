import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JurisdictionOverlapsDocument } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Empty, Loading, Notice, Problem } from '../design/states';
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
  const overlaps = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack" aria-labelledby="overlaps">
      <h2 id="overlaps">{t('jurisdiction.overlaps')}</h2>
      <p className="soft">{t('jurisdiction.overlaps.lead')}</p>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && overlaps.length === 0 && <Empty title={t('jurisdiction.overlaps.none')}><p className="soft">{t('jurisdiction.overlaps.none.what')}</p></Empty>}
      {overlaps.length > 0 && <Notice kind="soon">{t('jurisdiction.overlaps.what')}</Notice>}
      {overlaps.length > 0 && (
        <div className="table-frame">
          <table className="cards">
            <thead><tr>
              <th scope="col">{t('jurisdiction.place')}</th><th scope="col">{t('jurisdiction.overlaps.one')}</th><th scope="col">{t('jurisdiction.overlaps.other')}</th>
            </tr></thead>
            <tbody>
              {overlaps.map(({ place, one, other }) => (
                <tr key={`${keyOf(place)} ${one.id} ${other.id}`}>
                  <th scope="row">{nameOf(place)}</th>
                  <td data-label={t('jurisdiction.overlaps.one')}><div className="stack tight"><UnitLine unit={one} /><UnitActs unit={one} onAct={onAct} /></div></td>
                  <td data-label={t('jurisdiction.overlaps.other')}><div className="stack tight"><UnitLine unit={other} /><UnitActs unit={other} onAct={onAct} /></div></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
      {dialog}
    </section>
  );
}
