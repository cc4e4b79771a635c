import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { JurisdictionsOverDocument, type JurisdictionKind, type PlaceNamedFragment, type UnitShownFragment } from '../gql/generated/graphql';
import { Notice } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { rivalsOf } from './kinds';
import { keyOf, type UnitDraft } from './unit';
import { usePlaceName } from './usePlaceName';

/** Looked up one by one; an order about more is read in the list afterwards. */
const SHOWN = 10;

/** What holds from the day on, and who answers for the places so far. */
export function UnitMeaning({ state, draft, kind, from, before }: {
  state: number; draft: UnitDraft; kind: JurisdictionKind; from: string; before: UnitShownFragment | undefined;
}) {
  const { t, of } = useWords();
  const rivals = rivalsOf(kind);
  const name = draft.name.hi.trim() && draft.name.en.trim() ? draft.name : kind === 'COURT' ? before?.name : draft.office?.name;
  return (
    <>
      <p>{t('jurisdiction.meaning.from', { day: day(from), kind: t(`jurisdictionKind.${kind}`), unit: name ? of(name) : '', count: draft.places.length })}</p>
      {before && <Notice>{t('jurisdiction.meaning.ends', { unit: of(before.name), day: day(from) })}</Notice>}
      {rivals.length === 0
        ? <Notice>{t('jurisdiction.meaning.shared')}</Notice>
        : <dl className="stack tight">{draft.places.slice(0, SHOWN).map((place) => <SoFar key={keyOf(place)} state={state} place={place} kinds={rivals} from={from} except={before?.id} />)}</dl>}
      {rivals.length > 0 && draft.places.length > SHOWN && <p className="soft">{t('jurisdiction.meaning.more', { count: draft.places.length - SHOWN })}</p>}
      {rivals.length > 0 && <p className="soft">{t('jurisdiction.meaning.rival')}</p>}
    </>
  );
}

function SoFar({ state, place, kinds, from, except }: {
  state: number; place: PlaceNamedFragment; kinds: readonly JurisdictionKind[]; from: string; except: string | undefined;
}) {
  const { t, of } = useWords();
  const nameOf = usePlaceName(state);
  const over = useQuery({
    queryKey: ['administration', 'jurisdictions-over', keyOf(place), kinds, from],
    queryFn: async () => (await ask(JurisdictionsOverDocument, { level: place.level, code: place.code, kinds: [...kinds], on: from })).jurisdictionsOver,
  });
  const others = over.data?.filter((each) => each.id !== except).map((each) => of(each.name));
  return (
    <div>
      <dt>{nameOf(place)}</dt>
      <dd className="soft">{over.isError ? t('problem.ours') : others && (others.length > 0 ? t('jurisdiction.meaning.soFar', { units: others.join(', ') }) : t('jurisdiction.meaning.nobody'))}</dd>
    </div>
  );
}
