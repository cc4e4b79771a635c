import type { IndicatorShownFragment } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

/** What is counted, from where, and what it does not say: a click away from every figure. */
export function Definition({ indicator }: { indicator: IndicatorShownFragment }) {
  const { t, of } = useWords();
  return (
    <details className="definition">
      <summary>{t('indicator.definition')}</summary>
      <dl className="stack tight">
        <div><dt>{t('indicator.formula')}</dt><dd>{of(indicator.formula)}</dd></div>
        <div><dt>{t('indicator.better')}</dt><dd>{t(`indicator.better.${indicator.better}`)}</dd></div>
        <div><dt>{t('indicator.caveat')}</dt><dd>{of(indicator.caveat)}</dd></div>
        <div><dt>{t('indicator.source')}</dt><dd><code>{indicator.source}</code></dd></div>
        <div><dt>{t('indicator.version')}</dt><dd>{indicator.code}, {indicator.version}</dd></div>
      </dl>
    </details>
  );
}
