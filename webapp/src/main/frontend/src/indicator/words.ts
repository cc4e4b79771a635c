import type { IndicatorShownFragment } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import type { Figure } from './figures';

/** How the figures of an indicator are said. */
export function useFigureWords(indicator: Pick<IndicatorShownFragment, 'unit'>) {
  const { t, language } = useWords();
  const number = (value: number) => value.toLocaleString(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN');
  return {
    value: (figure: Pick<Figure, 'value' | 'withheld'>) => {
      if (figure.withheld) return t('indicator.withheld');
      return figure.value == null ? t('indicator.nothing') : t(`indicator.value.${indicator.unit}`, { value: number(figure.value) });
    },
    amount: (figure: Figure) => (figure.amount == null ? t('indicator.withheld') : number(figure.amount)),
    /** 11-2026 */
    month: (month: string) => month.split('-').reverse().join('-'),
  };
}
