import { useState } from 'react';
import { ask } from '../gql/ask';
import { DropPlanActivityDocument, type ActivityStatus, type PlanActivityShownFragment } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Icon, type IconName } from '../design/icons';
import { Problem } from '../design/states';
import { rupees } from '../messages/money';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { Bar } from './Progress';
import { ReportDialog } from './ReportDialog';
import { usePlanAct } from './usePlanAct';

const COLUMNS = ['OVERDUE', 'PLANNED', 'UNDERWAY', 'DONE', 'DROPPED'] as const satisfies readonly ActivityStatus[];
const LOOKS: Record<ActivityStatus, [look: string, icon: IconName]> = {
  OVERDUE: ['late', 'late'], PLANNED: ['soon', 'clock'], UNDERWAY: ['soon', 'next'], DONE: ['good', 'done'], DROPPED: ['', 'stop'],
};

/** The activities of an objective, side by side by how far they are; what is late comes first. */
export function Board({ activities, onChange }: {
  activities: readonly PlanActivityShownFragment[]; onChange?: ((activity: PlanActivityShownFragment) => void) | undefined;
}) {
  const { t } = useWords();
  if (activities.length === 0) return <p className="soft">{t('plan.activity.none')}</p>;
  return (
    <div className="board">
      {COLUMNS.filter((status) => activities.some((each) => each.status === status)).map((status) => (
        <section key={status} className="stack tight" aria-label={t(`plan.status.${status}`)}>
          <h3><span className={`badge ${LOOKS[status][0]}`}><Icon name={LOOKS[status][1]} />{t(`plan.status.${status}`)}</span></h3>
          <ul className="stack tight">
            {activities.filter((each) => each.status === status).map((each) => <li key={each.id}><Activity activity={each} onChange={onChange} /></li>)}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Activity({ activity, onChange }: { activity: PlanActivityShownFragment; onChange?: ((activity: PlanActivityShownFragment) => void) | undefined }) {
  const { t, of } = useWords();
  const book = useBook();
  const [reporting, setReporting] = useState(false);
  const drop = usePlanAct((_: undefined, key) => ask(DropPlanActivityDocument, { activity: activity.id, version: activity.version, key }), t('plan.said.dropped'));
  const open = activity.status !== 'DROPPED';
  return (
    <article className="card stack tight" aria-label={t('plan.activity.number', { number: activity.number })}>
      <p className="as-typed">{activity.text}</p>
      <p className="soft small">{book.department(activity.owner.department)}: {of(activity.owner.name)}, {of(activity.owner.office)}</p>
      <p className="small">{day(activity.startsOn)} – {day(activity.dueOn)}</p>
      <Bar share={activity.progress} />
      <p className="small">{t('plan.progress', { progress: activity.progress })}</p>
      {activity.budget != null && <p className="small">{t('plan.money', { budget: rupees(activity.budget), spent: rupees(activity.spent ?? 0) })}</p>}
      {drop.error && <Problem fault={drop.error} />}
      {open && (
        <div className="actions no-print">
          {activity.mayReport && <Button slim look="main" onClick={() => setReporting(true)}>{t('plan.activity.report')}</Button>}
          {onChange && <Button slim onClick={() => onChange(activity)}>{t('plan.activity.change')}</Button>}
          {onChange && <Button slim busy={drop.isPending} onClick={() => drop.mutate(undefined)}>{t('plan.activity.drop')}</Button>}
        </div>
      )}
      {reporting && <ReportDialog activity={activity} onClose={() => setReporting(false)} />}
    </article>
  );
}
