import type { IndicatorShownFragment } from '../gql/generated/graphql';
import { Icon } from '../design/icons';
import { useWords } from '../messages/words';
import { lengthOf, type Named } from './figures';
import { useFigureWords } from './words';

/** A bar per row, its name before it and its figure behind it; what is withheld is a pattern and says so in words. */
export function Bars({ rows, indicator, label }: { rows: readonly Named[]; indicator: IndicatorShownFragment; label: string }) {
  const { t } = useWords();
  const words = useFigureWords(indicator);
  const shown = rows.map((row) => row.figure);
  return (
    <ul className="bars" aria-label={label}>
      {rows.map(({ name, figure }) => (
        <li key={name}>
          <span className="bar-name">{name}</span>
          {figure.withheld
            ? <span className="bar-withheld soft small"><Icon name="shield" />{t('indicator.withheld')}</span>
            : (
              <span className="bar-line">
                <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect className="bar-ground" x="0" y="0" width="100" height="10" />
                  <rect className="bar-value" x="0" y="0" width={lengthOf(figure, indicator.unit, shown)} height="10" />
                </svg>
                <span className="bar-figure">{words.value(figure)}</span>
              </span>
            )}
        </li>
      ))}
    </ul>
  );
}
