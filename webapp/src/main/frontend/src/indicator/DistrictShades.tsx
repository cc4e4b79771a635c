import { useBook } from '../app/book';
import type { IndicatorShownFragment } from '../gql/generated/graphql';
import { Tiles } from '../matrix/Tiles';
import { useWords } from '../messages/words';
import { lengthOf, type Figure } from './figures';
import { useFigureWords } from './words';

const SHADES = 4;

/** The map of the districts, darker the more; each tile says its figure, too, and what is withheld is hatched. */
export function DistrictShades({ state, figures, indicator }: { state: number; figures: readonly Figure[]; indicator: IndicatorShownFragment }) {
  const { t } = useWords();
  const book = useBook();
  const words = useFigureWords(indicator);
  const byDistrict = new Map(figures.filter((figure) => figure.district != null).map((figure) => [figure.district, figure]));
  return (
    <Tiles state={state} label={t('indicator.map')} tile={(district) => {
      const figure = byDistrict.get(district) ?? NOTHING;
      const shade = figure.withheld ? 'withheld' : figure.value == null ? 'none'
        : `shade-${Math.min(SHADES, Math.floor((lengthOf(figure, indicator.unit, [...byDistrict.values()]) * (SHADES + 1)) / 100))}`;
      return (
        <div className={`tile-box ${shade}`}>
          <span className="tile-name">{book.district(district)}</span>
          <span className="tile-figure">{figure.withheld ? t('indicator.withheld.short') : words.value(figure)}</span>
        </div>
      );
    }} />
  );
}

/** Nothing was counted there. */
const NOTHING: Figure = { month: '', district: null, department: null, value: null, amount: 0, withheld: false };
