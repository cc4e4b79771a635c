import { useDeferredValue, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PlaceByCodeDocument, PlacesNamedDocument, type PlaceLevel } from '../gql/generated/graphql';
import { SelectField, TextField } from '../design/fields';
import { useWords } from '../messages/words';

const LEVELS = ['SUB_DISTRICT', 'BLOCK', 'URBAN_BODY', 'VILLAGE'] as const satisfies readonly PlaceLevel[];

/** A place by level and code, in words. */
export function usePlace(level: PlaceLevel | '' | null, code: number | null) {
  return useQuery({
    queryKey: ['place', level, code],
    queryFn: async () => (await ask(PlaceByCodeDocument, { level: level as PlaceLevel, code: code! })).place ?? null,
    enabled: Boolean(level) && code !== null,
    staleTime: 30 * 60_000,
  }).data;
}

/** Where in the district: a level, and then a place of it by a part of its name. */
export function PlaceField({ state, district, level, code, fault, onChange }: {
  state: number; district: string; level: PlaceLevel | ''; code: string; fault: string | undefined;
  onChange: (place: { placeLevel: PlaceLevel | ''; placeCode: string }) => void;
}) {
  const { t, of } = useWords();
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const places = useQuery({
    queryKey: ['places', state, district, level, name],
    // The district of an urban body need not be known.
    queryFn: async () => (await ask(PlacesNamedDocument, {
      filter: { state, level: level as PlaceLevel, name: name || null, district: level === 'URBAN_BODY' ? null : Number(district) },
    })).places.nodes,
    enabled: level !== '' && district !== '',
    staleTime: 5 * 60_000,
  });
  const present = usePlace(level, code === '' ? null : Number(code));
  const found = places.data ?? [];
  const options = present && !found.some((each) => each.code === present.code) ? [present, ...found] : found;
  return (
    <>
      <SelectField label={t('register.placeLevel')} optional value={level} empty={t('register.placeLevel.none')}
        options={LEVELS.map((value) => ({ value, label: t(`register.level.${value}`) }))}
        onChange={(value) => onChange({ placeLevel: value as PlaceLevel | '', placeCode: '' })} />
      {level !== '' && (
        <>
          <TextField label={t('register.place.find')} hint={t('register.place.find.hint')} type="search" autoComplete="off" maxLength={80} value={typed} onChange={setTyped} />
          <SelectField label={t('register.place')} value={code} fault={fault} options={options.map((each) => ({ value: String(each.code), label: of(each.name) }))}
            onChange={(value) => onChange({ placeLevel: level, placeCode: value })} />
        </>
      )}
    </>
  );
}
