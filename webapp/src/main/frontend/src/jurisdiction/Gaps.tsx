import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JurisdictionGapsDocument, type PlaceLevel, type PlaceNamedFragment } from '../gql/generated/graphql';
import { bookQuery } from '../app/book';
import { Button } from '../design/Button';
import { SelectField } from '../design/fields';
import { Listed } from '../design/Listed';
import { Notice } from '../design/states';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { WANTED } from './kinds';
import { keyOf, noUnit } from './unit';
import { UnitDialog } from './UnitDialog';
import { usePlaceName } from './usePlaceName';

type Wanted = keyof typeof WANTED;

const LEVELS = ['VILLAGE', 'URBAN_BODY'] as const satisfies readonly PlaceLevel[];

/** Places for which nobody answers today, neither by themselves nor by what they lie in. */
export function Gaps({ state }: { state: number }) {
  const { t, of } = useWords();
  const nameOf = usePlaceName(state);
  const districts = useQuery(bookQuery(state)).data?.districts.nodes ?? [];
  const [wanted, setWanted] = useState<Wanted>('POLICE');
  const [level, setLevel] = useState<PlaceLevel>('VILLAGE');
  const [district, setDistrict] = useState('');
  const [filling, setFilling] = useState<PlaceNamedFragment>();
  const read = useInfiniteQuery({
    queryKey: ['administration', 'jurisdiction-gaps', state, wanted, level, district],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(JurisdictionGapsDocument, {
      filter: { state, level, district: district ? Number(district) : null, subDistrict: null, name: null, on: today() }, kinds: [...WANTED[wanted]], after: pageParam,
    })).jurisdictionGaps,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
  return (
    <section className="stack" aria-labelledby="gaps">
      <h2 id="gaps">{t('jurisdiction.gaps')}</h2>
      <p className="soft">{t('jurisdiction.gaps.lead')}</p>
      <div className="filters">
        <SelectField label={t('jurisdiction.gaps.of')} value={wanted} onChange={(value) => setWanted((value || 'POLICE') as Wanted)}
          options={(Object.keys(WANTED) as Wanted[]).map((value) => ({ value, label: t(`jurisdiction.gaps.of.${value}`) }))} />
        <SelectField label={t('import.level')} value={level} onChange={(value) => setLevel((value || 'VILLAGE') as PlaceLevel)}
          options={LEVELS.map((value) => ({ value, label: t(`import.level.${value}`) }))} />
        <SelectField label={t('case.district')} value={district} empty={t('administration.any')} onChange={setDistrict}
          options={districts.map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      </div>
      <Listed read={read} none={t('jurisdiction.gaps.none')} what={t('jurisdiction.gaps.none.what')}>
        {(places) => (
          <>
            <Notice kind="soon">{t('jurisdiction.gaps.what')}</Notice>
            <ul className="card stack tight plain">
              {places.map((place) => (
                <li key={keyOf(place)} className="row apart">
                  <span>{nameOf(place)}</span>
                  <Button slim aria-label={t('jurisdiction.gaps.fill.of', { place: nameOf(place) })} onClick={() => setFilling(place)}>{t('jurisdiction.gaps.fill')}</Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Listed>
      {filling && (
        <UnitDialog state={state} onClose={() => setFilling(undefined)}
          first={{ ...noUnit, kind: wanted === 'COMMITTEE' ? 'CHILD_WELFARE_COMMITTEE' : '', places: [filling] }} />
      )}
    </section>
  );
}
