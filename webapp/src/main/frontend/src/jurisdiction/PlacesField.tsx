import { useState } from 'react';
import type { PlaceNamedFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { useWords } from '../messages/words';
import { CodesField } from './CodesField';
import { PlaceField } from './PlaceField';
import { keyOf } from './unit';
import { usePlaceName } from './usePlaceName';

/** Shown at once; the rest on request, for a circle may have hundreds of villages. */
const SHOWN = 20;

/** The places that a unit answers for: found by name one by one, or many at once by their codes. */
export function PlacesField({ state, places, fault, onChange }: {
  state: number; places: readonly PlaceNamedFragment[]; fault?: string | undefined; onChange: (places: readonly PlaceNamedFragment[]) => void;
}) {
  const { t } = useWords();
  const nameOf = usePlaceName(state);
  const [picked, setPicked] = useState<PlaceNamedFragment>();
  const [missing, setMissing] = useState(false);
  const [all, setAll] = useState(false);
  const add = (more: readonly PlaceNamedFragment[]) => {
    const have = new Set(places.map(keyOf));
    onChange([...places, ...more.filter((each) => !have.has(keyOf(each)))]);
  };
  return (
    <fieldset className={fault ? 'field wrong stack' : 'field stack'}>
      <legend>{t('jurisdiction.places')}</legend>
      {fault && <p className="fault">{fault}</p>}
      {places.length === 0 && <p className="soft">{t('jurisdiction.places.none')}</p>}
      {places.length > 0 && (
        <ul className="stack tight">
          {(all ? places : places.slice(0, SHOWN)).map((place) => (
            <li key={keyOf(place)} className="row apart">
              <span>{nameOf(place)}</span>
              <Button slim aria-label={t('jurisdiction.places.without', { place: nameOf(place) })}
                onClick={() => onChange(places.filter((each) => keyOf(each) !== keyOf(place)))}>{t('jurisdiction.places.remove')}</Button>
            </li>
          ))}
        </ul>
      )}
      {!all && places.length > SHOWN && <div><Button slim onClick={() => setAll(true)}>{t('jurisdiction.places.all', { count: places.length })}</Button></div>}
      <PlaceField state={state} label={t('jurisdiction.place')} optional chosen={picked} fault={missing && !picked ? t('form.chooseOne') : undefined} onChange={setPicked} />
      <div>
        <Button slim onClick={() => {
          if (picked) add([picked]);
          setMissing(!picked);
          setPicked(undefined);
        }}>{t('jurisdiction.places.add')}</Button>
      </div>
      <CodesField state={state} onFound={add} />
    </fieldset>
  );
}
