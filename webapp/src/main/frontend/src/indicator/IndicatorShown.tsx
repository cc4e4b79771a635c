import { useQuery } from '@tanstack/react-query';
import { saveFile } from '../app/saveFile';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Loading, Notice, Problem } from '../design/states';
import type { IndicatorShownFragment } from '../gql/generated/graphql';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { Bars } from './Bars';
import { Definition } from './Definition';
import { DistrictShades } from './DistrictShades';
import { allFigures, csvOf, monthsBefore, type Figure } from './figures';
import { useFigureWords } from './words';

type By = 'month' | 'district' | 'department';

/** An indicator's figures: the last twelve months, or the present month by district or department. */
export function IndicatorShown({ indicator, state, by, district, department }: {
  indicator: IndicatorShownFragment; state: number; by: By; district: number | null; department: string | null;
}) {
  const { t, of } = useWords();
  const book = useBook();
  const words = useFigureWords(indicator);
  const asked = {
    indicator: indicator.code,
    state,
    from: monthsBefore(today(), by === 'month' ? 11 : 0),
    months: by === 'month' ? 12 : 1,
    district: by === 'district' ? null : district,
    department: by === 'department' ? null : department,
    by: by === 'month' ? [] : [by === 'district' ? 'DISTRICT' as const : 'DEPARTMENT' as const],
  };
  const read = useQuery({ queryKey: ['indicator-values', asked], queryFn: () => allFigures(asked) });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const nameOf = (figure: Figure) => {
    if (by === 'month') return words.month(figure.month);
    if (by === 'district') return figure.district == null ? t('indicator.wholeState') : book.district(figure.district);
    return figure.department == null ? t('indicator.allDepartments') : book.department(figure.department);
  };
  const rows = read.data.figures.map((figure) => ({ name: nameOf(figure), figure }));
  const head = [t(`indicator.by.${by}`), t('indicator.value'), t('indicator.amount')];
  const save = () => saveFile(
    new Blob([csvOf([[of(indicator.name)], head, ...rows.map(({ name, figure }) => [name, words.value(figure), words.amount(figure)])])], { type: 'text/csv' }),
    `${indicator.code}-${by}.csv`,
  );
  const title = of(indicator.name);
  return (
    <section className="stack" aria-labelledby="indicator">
      <div className="row apart"><h2 id="indicator">{title}</h2><Button slim onClick={save}>{t('indicator.csv')}</Button></div>
      <Definition indicator={indicator} />
      {!read.data.complete && <Notice kind="soon">{t('indicator.incomplete')}</Notice>}
      {by === 'district' && <DistrictShades state={state} figures={read.data.figures} indicator={indicator} />}
      <Bars rows={rows} indicator={indicator} label={title} />
      <div className="table-frame">
        <table className="cards">
          <caption className="unseen">{title}</caption>
          <thead><tr>{head.map((each) => <th scope="col" key={each}>{each}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ name, figure }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-label={head[1]}>{words.value(figure)}</td>
                <td data-label={head[2]}>{words.amount(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {indicator.ofPersons && <p className="soft small">{t('indicator.withheld.why')}</p>}
    </section>
  );
}
