import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { JointPlansDocument, MakeJointPlanDocument, type NewJointPlanInput, type PlanPeriod } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, SelectField } from '../design/fields';
import { Listed } from '../design/Listed';
import { Page } from '../design/Page';
import { Empty, Problem } from '../design/states';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { Progress } from './Progress';
import { usePlanName } from './names';
import { usePlanAct } from './usePlanAct';

/** The plans of the state and its districts, newest first. */
export function PlansPage() {
  const { t } = useWords();
  const me = useMe();
  const nameOf = usePlanName();
  const [making, setMaking] = useState(false);
  const leads = me.posts.filter((post) => post.nodal && !post.assisting);
  const read = useInfiniteQuery({
    queryKey: ['plans', me.state],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => (await ask(JointPlansDocument, { state: me.state!, after: pageParam })).jointPlans,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    enabled: me.state != null,
  });
  return (
    <Page title={t('plan.title')} lead={t('plan.lead')}
      acts={leads.length > 0 && <Button look="main" slim onClick={() => setMaking(true)}>{t('plan.make')}</Button>}>
      {me.state == null && <Empty title={t('plan.none')}><p className="soft">{t('plan.none.what')}</p></Empty>}
      <Listed read={read} none={t('plan.none')} what={t('plan.none.what')}>
        {(plans) => (
          <ul className="stack">
            {plans.map((plan) => (
              <li key={plan.id} className="card stack tight">
                <h2><Link to="/plans/$id" params={{ id: plan.id }}>{nameOf(plan)}</Link></h2>
                <Progress count={plan.count} />
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {making && <MakeDialog ofState={leads.some((post) => post.level === 'STATE')} own={leads.map((post) => post.district).find((each) => each != null) ?? null} onClose={() => setMaking(false)} />}
    </Page>
  );
}

const PERIODS = ['QUARTER', 'FINANCIAL_YEAR'] as const satisfies readonly PlanPeriod[];

/** For the present quarter or financial year: of one's district, or for a nodal post of the state of any place. */
function MakeDialog({ ofState, own, onClose }: { ofState: boolean; own: number | null; onClose: () => void }) {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const navigate = useNavigate();
  const [period, setPeriod] = useState<PlanPeriod>('QUARTER');
  const [district, setDistrict] = useState('');
  const act = usePlanAct((plan: NewJointPlanInput, key) => ask(MakeJointPlanDocument, { plan, key }), t('plan.said.made'));
  const place = ofState ? (district ? Number(district) : null) : own;
  const send = () => act.mutate({ state: me.state!, district: place, period, day: today() },
    { onSuccess: ({ makeJointPlan }) => void navigate({ to: '/plans/$id', params: { id: makeJointPlan.id } }) });
  return (
    <Dialog title={t('plan.make')} onClose={onClose}>
      {act.error && <Problem fault={act.error} />}
      <Choices kind="radio" label={t('plan.period')} chosen={[period]} onChange={([value]) => setPeriod(value as PlanPeriod)}
        options={PERIODS.map((value) => ({ value, label: t(`plan.period.${value}`) }))} />
      {ofState && (
        <SelectField label={t('plan.place')} value={district} empty={t('plan.ofState')} onChange={setDistrict}
          options={[...book.districts.values()].map((each) => ({ value: String(each.code), label: of(each.name) }))} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('plan.make.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
