import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { JointPlanDistrictsDocument, type JointPlanDistrictsQuery, type PlanTargetShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { useFigureWords } from '../indicator/words';
import { useWords } from '../messages/words';

type Row = JointPlanDistrictsQuery['planDistricts'][number];

/** The state's plan in each of its districts: their own plans, and how the state's targets stand there. */
export function Districts({ plan, targets }: { plan: string; targets: readonly PlanTargetShownFragment[] }) {
  const { t, of } = useWords();
  const book = useBook();
  const read = useQuery({ queryKey: ['plan', plan, 'districts'], queryFn: async () => (await ask(JointPlanDistrictsDocument, { id: plan })).planDistricts });
  return (
    <section className="stack tight" aria-labelledby="districts">
      <h2 id="districts">{t('plan.districts')}</h2>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && (
        <Table heads={[t('case.district'), t('plan.districts.own'), ...targets.map((target) => of(target.name))]}>
          {read.data.map((row) => (
            <tr key={row.district.code}>
              <th scope="row">{row.plan ? <Link to="/plans/$id" params={{ id: row.plan }}>{book.district(row.district.code)}</Link> : book.district(row.district.code)}</th>
              <td data-label={t('plan.districts.own')}>{row.plan
                ? t('plan.count', { activities: row.count.activities, done: row.count.done, overdue: row.count.overdue })
                : t('plan.districts.none')}</td>
              {targets.map((target) => <td key={target.id} data-label={of(target.name)}><Present target={target} row={row} /></td>)}
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

function Present({ target, row }: { target: PlanTargetShownFragment; row: Row }) {
  const { t } = useWords();
  const words = useFigureWords(target);
  const present = row.targets.find((each) => each.target === target.id)?.present;
  if (!present) return null;
  return (
    <>
      {words.value({ value: present.value, withheld: present.value == null && present.withheldMonths > 0 })}
      {present.value != null && present.withheldMonths > 0 && <><br /><span className="soft small">{t('plan.withheld', { count: present.withheldMonths })}</span></>}
    </>
  );
}
