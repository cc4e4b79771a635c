import type { UnitShownFragment } from '../gql/generated/graphql';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** A unit in two lines: its name, and what it is since when until when. */
export function UnitLine({ unit }: { unit: UnitShownFragment }) {
  const { t, of } = useWords();
  const days = unit.until ? t('posting.fromUntil', { from: day(unit.from), until: day(unit.until) }) : t('post.since', { day: day(unit.from) });
  return (
    <span className="stack tight">
      <span>{of(unit.name)}</span>
      <span className="soft small">{t(`jurisdictionKind.${unit.kind}`)} · {days}</span>
    </span>
  );
}
