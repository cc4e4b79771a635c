import type { PlanTargetShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { useFigureWords } from '../indicator/words';
import { useWords } from '../messages/words';
import { Bar } from './Progress';

/** Where each target stands, from baseline to what is to be reached; reckoned from what has happened. */
export function Targets({ targets }: { targets: readonly PlanTargetShownFragment[] }) {
  const { t } = useWords();
  if (targets.length === 0) return <p className="soft">{t('plan.target.none')}</p>;
  return <ul className="stack tight">{targets.map((target) => <li key={target.id}><Target target={target} /></li>)}</ul>;
}

function Target({ target }: { target: PlanTargetShownFragment }) {
  const { t, of } = useWords();
  const book = useBook();
  const words = useFigureWords(target);
  const value = (given: number | null) => words.value({ value: given, withheld: false });
  const withheld = target.present.withheldMonths + target.baselineWithheldMonths;
  return (
    <div className="card stack tight">
      <p><b>{of(target.name)}</b>{target.department && <> · {book.department(target.department)}</>}</p>
      {target.reached != null && <Bar share={target.reached} />}
      <dl className="facts">
        <div><dt>{t('plan.baseline')}</dt><dd>{value(target.baseline)}</dd></div>
        <div><dt>{t('plan.present')}</dt><dd>{value(target.present.value)}</dd></div>
        <div><dt>{t('plan.target')}</dt><dd>{value(target.target)}</dd></div>
        {target.reached != null && <div><dt>{t('plan.reached')}</dt><dd>{target.reached} %</dd></div>}
      </dl>
      {withheld > 0 && <p className="soft small">{t('plan.withheld', { count: withheld })}</p>}
    </div>
  );
}
