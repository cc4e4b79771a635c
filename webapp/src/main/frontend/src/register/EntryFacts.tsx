import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { usePlace } from './PlaceField';
import { useEntry, type Entry } from './useEntry';

/** All that is known of an entry; what nobody told is not shown. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const { t, of } = useWords();
  const book = useBook();
  const place = usePlace(entry.placeLevel ?? null, entry.placeCode ?? null);
  const whole = useEntry(entry.partOf ?? undefined).data;
  return (
    <dl className="facts">
      <div><dt>{t('register.code')}</dt><dd className="code">{entry.code}</dd></div>
      <div><dt>{t('register.status')}</dt><dd>{entry.since ? t('register.since', { status: of(entry.statusName), day: day(entry.since) }) : of(entry.statusName)}</dd></div>
      {entry.reference && <div><dt>{t('register.reference')}</dt><dd>{entry.reference}</dd></div>}
      <div><dt>{t('register.nameEn')}</dt><dd>{entry.name.en}</dd></div>
      {entry.hindiKnown && <div><dt>{t('register.nameHi')}</dt><dd>{entry.name.hi}</dd></div>}
      <div><dt>{t('register.district')}</dt><dd>{book.district(entry.district)}</dd></div>
      {place && <div><dt>{t('register.place')}</dt><dd>{of(place.name)}</dd></div>}
      {whole && <div><dt>{t('register.partOf')}</dt><dd><Link to="/registers/$id" params={{ id: whole.id }}>{of(whole.name)}</Link></dd></div>}
      {entry.phone && <div><dt>{t('register.phone')}</dt><dd>{entry.phone}</dd></div>}
      {entry.from && <div><dt>{t('register.from')}</dt><dd>{day(entry.from)}</dd></div>}
      {entry.until && <div><dt>{t('register.until')}</dt><dd>{day(entry.until)}</dd></div>}
      <div><dt>{t('register.entrySource')}</dt><dd>{entry.source}</dd></div>
    </dl>
  );
}
