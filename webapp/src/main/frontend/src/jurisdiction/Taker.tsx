import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { WhoTakesInformationDocument, type PlaceNamedFragment, type TakerShownFragment, type WhoTakesInformationQuery } from '../gql/generated/graphql';
import { Icon } from '../design/icons';
import { Loading, Notice, Problem } from '../design/states';
import { isDate } from '../form/check';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { PlaceField } from './PlaceField';
import { keyOf } from './unit';

/** Whose area a place is on a day, and whom to call there; that any station takes the information is told with it. */
export function Taker({ state }: { state: number }) {
  const { t } = useWords();
  const [place, setPlace] = useState<PlaceNamedFragment>();
  const [parts, setParts] = useState<DateParts>({});
  const on = dateOf(parts);
  const readable = on === undefined || isDate(on);
  const read = useQuery({
    queryKey: ['takers', place && keyOf(place), on ?? null],
    queryFn: () => ask(WhoTakesInformationDocument, { level: place!.level, code: place!.code, on: on ?? null }),
    enabled: place !== undefined && readable,
  });
  return (
    <div className="stack">
      <p className="soft">{t('taker.lead')}</p>
      <PlaceField state={state} label={t('jurisdiction.place')} chosen={place} onChange={setPlace} />
      <DateField id="taker-on" label={t('taker.on')} hint={t('taker.on.hint')} withTime={false} optional value={parts} onChange={setParts} fault={readable ? undefined : t('form.fault.date')} />
      {place && readable && read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      <div aria-live="polite">{place && read.data && <Answer answer={read.data} />}</div>
    </div>
  );
}

function Answer({ answer }: { answer: WhoTakesInformationQuery }) {
  const { t, of } = useWords();
  const { takers, gap, overlap, note, on } = answer.whoTakesInformation;
  const others = answer.jurisdictionsOver;
  return (
    <div className="stack">
      <Notice>{of(note)}</Notice>
      <h2>{t('taker.takers', { day: day(on) })}</h2>
      {gap && <Notice kind="soon">{t('taker.gap')}</Notice>}
      {overlap && <Notice kind="soon">{t('taker.overlap')}</Notice>}
      {takers.map((unit) => <UnitCard key={unit.id} unit={unit} />)}
      {others.length > 0 && <h2>{t('taker.others')}</h2>}
      {others.map((unit) => <UnitCard key={unit.id} unit={unit} />)}
    </div>
  );
}

/** A unit with the seat that answers for it: the head, or while that is vacant the post above; no names of persons. */
function UnitCard({ unit }: { unit: TakerShownFragment }) {
  const { t, of } = useWords();
  const { office, head, answering } = unit;
  return (
    <article className="card stack tight" aria-labelledby={`unit-${unit.id}`}>
      <div className="row apart">
        <h3 id={`unit-${unit.id}`}>{of(unit.name)}</h3>
        <span className="badge">{t(`jurisdictionKind.${unit.kind}`)}</span>
      </div>
      <dl className="facts">
        {office && <div><dt>{t('taker.phone')}</dt><dd>{office.phone ? <a href={`tel:${office.phone}`}>{office.phone}</a> : t('taker.noPhone')}</dd></div>}
        {head && (
          <div><dt>{t('taker.head')}</dt><dd>{of(head.name)} {head.vacant && <span className="badge soon"><Icon name="clock" />{t('post.vacant')}</span>}</dd></div>
        )}
        {head?.vacant && answering && answering.id !== head.id && <div><dt>{t('taker.answering')}</dt><dd>{of(answering.name)}, {of(answering.office)}</dd></div>}
        <div><dt>{t('jurisdiction.reference')}</dt><dd>{unit.reference}</dd></div>
      </dl>
    </article>
  );
}
