import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { AddPlanObjectiveDocument, JointPlanByIdDocument, ReviewJointPlanDocument, type JointPlanByIdQuery, type PlanActivityShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { Board } from './Board';
import { Districts } from './Districts';
import { History } from './History';
import { Progress } from './Progress';
import { Targets } from './Targets';
import { WordsDialog } from './WordsDialog';
import { ActivityDialog } from './ActivityDialog';
import { TargetDialog } from './TargetDialog';
import { usePlanName } from './names';
import './plan.css';

const route = getRouteApi('/plans/$id');

export type Objective = JointPlanByIdQuery['planObjectives'][number];
type Asking = { what: 'objective' | 'review' } | { what: 'target' | 'activity'; objective: string; activity?: PlanActivityShownFragment };

/** A plan as a board: per objective its targets with where they stand, and the activities by how far they are. */
export function PlanPage() {
  const { t, of } = useWords();
  const { id } = route.useParams();
  const nameOf = usePlanName();
  const [asking, setAsking] = useState<Asking>();
  const read = useQuery({ queryKey: ['plan', id], queryFn: () => ask(JointPlanByIdDocument, { id }) });
  if (read.isPending) return <Page title={t('plan.one')}><Loading /></Page>;
  if (!read.data) return <Page title={t('plan.one')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const { jointPlan: plan, planObjectives: objectives, planReviews: reviews } = read.data;
  const close = () => setAsking(undefined);
  return (
    <Page title={nameOf(plan)} lead={t('plan.one')} acts={<Link className="button slim" to="/plans"><Icon name="back" />{t('plan.all')}</Link>}>
      <section className="card"><Progress count={plan.count} /></section>
      {plan.mayWrite && (
        <div className="actions no-print">
          <Button look="main" onClick={() => setAsking({ what: 'objective' })}>{t('plan.objective.add')}</Button>
          <Button onClick={() => setAsking({ what: 'review' })}>{t('plan.review')}</Button>
        </div>
      )}
      {objectives.length === 0 && <Empty title={t('plan.objective.none')}><p className="soft">{t('plan.objective.none.what')}</p></Empty>}
      {objectives.map((objective) => (
        <section key={objective.id} className="stack tight" aria-labelledby={objective.id}>
          <h2 id={objective.id} className="as-typed">{objective.number}. {objective.text}</h2>
          <Targets targets={objective.targets} />
          <Board activities={objective.activities}
            onChange={plan.mayWrite ? (activity) => setAsking({ what: 'activity', objective: objective.id, activity }) : undefined} />
          {plan.mayWrite && (
            <div className="actions no-print">
              <Button slim onClick={() => setAsking({ what: 'target', objective: objective.id })}>{t('plan.target.set')}</Button>
              <Button slim onClick={() => setAsking({ what: 'activity', objective: objective.id })}>{t('plan.activity.add')}</Button>
            </div>
          )}
        </section>
      ))}
      {plan.district == null && <Districts plan={plan.id} targets={objectives.flatMap((each) => each.targets)} />}
      <section className="stack tight" aria-labelledby="reviews">
        <h2 id="reviews">{t('plan.reviews')}</h2>
        {reviews.nodes.length === 0 && <p className="soft">{t('plan.reviews.none')}</p>}
        {reviews.nodes.map((review) => (
          <article key={review.id} className="card stack tight">
            <p className="soft small">{dayAndTime(review.at)}, {of(review.post)}</p>
            <p className="as-typed">{review.text}</p>
            <p className="small">{t('plan.count', { activities: review.activities, done: review.done, overdue: review.overdue })}</p>
          </article>
        ))}
      </section>
      <History plan={id} />
      {asking?.what === 'objective' && <WordsDialog title={t('plan.objective.add')} label={t('plan.objective')} most={500} said={t('plan.said.objective')}
        run={(text, key) => ask(AddPlanObjectiveDocument, { plan: id, text, key })} onClose={close} />}
      {asking?.what === 'review' && <WordsDialog title={t('plan.review')} label={t('plan.review.found')} most={2000} said={t('plan.said.reviewed')}
        run={(text, key) => ask(ReviewJointPlanDocument, { plan: id, text, key })} onClose={close} />}
      {asking?.what === 'target' && <TargetDialog objective={asking.objective} onClose={close} />}
      {asking?.what === 'activity' && <ActivityDialog objective={asking.objective} district={plan.district} {...(asking.activity && { activity: asking.activity })} onClose={close} />}
    </Page>
  );
}
