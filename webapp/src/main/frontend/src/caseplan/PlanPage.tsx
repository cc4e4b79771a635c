import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { CasePlansDocument, type PlanKind, type CasePlanShownFragment } from '../gql/generated/graphql';
import { ActionCard } from '../action/ActionCard';
import { useCase, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Empty, Loading, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';
import { heldPosts, useMe } from '../session/session';
import { ChangesDialog } from './ChangesDialog';
import { PlanCopy } from './PlanCopy';
import { PlanDialog } from './PlanDialog';

const KINDS: readonly PlanKind[] = ['CASE', 'SAFETY'];

/** The plans that one's department keeps, and of others the items of one's own posts. */
export function PlanPage() {
  const { t } = useWords();
  const file = useCase();
  const acts = heldPosts(useMe()).length > 0 && file.status === 'OPEN';
  const [making, setMaking] = useState<PlanKind>();
  const read = useQuery({ queryKey: ['case', file.id, 'plans'], queryFn: async () => (await ask(CasePlansDocument, { case: file.id })).case.plans });
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error} again={() => void read.refetch()} />;
  const plans = read.data;
  return (
    <div className="stack">
      <div className="row apart">
        <h2>{t('casePlan.all')}</h2>
        {acts && <span className="row">{KINDS.map((kind) => <Button slim key={kind} onClick={() => setMaking(kind)}><Icon name="plus" />{t(`casePlan.make.${kind}`)}</Button>)}</span>}
      </div>
      {plans.length === 0 && <Empty title={t('casePlan.none')}><p className="soft">{t('casePlan.none.what')}</p></Empty>}
      {plans.map((plan) => <Plan key={plan.id} file={file} plan={plan} acts={acts} />)}
      {making && <PlanDialog file={file} kind={making} plans={plans} onClose={() => setMaking(undefined)} />}
    </div>
  );
}

function Plan({ file, plan, acts }: { file: Case; plan: CasePlanShownFragment; acts: boolean }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<'change' | 'compare'>();
  const code = file.persons.nodes.find((each) => each.id === plan.person)?.code ?? '';
  const close = () => setAsking(undefined);
  return (
    <section className="stack tight" aria-labelledby={`plan-${plan.id}`}>
      <div className="row apart">
        <h3 id={`plan-${plan.id}`}>{t(`casePlan.kind.${plan.kind}`)} · <span className="code">{code}</span></h3>
        <span className="badge">{t('casePlan.version', { version: plan.version })}</span>
      </div>
      <PostLine post={plan.keeper} />
      {!plan.keeps && <p className="soft small">{t('casePlan.ownItems')}</p>}
      <ul className="stack tight">{plan.items.map((item) => <li key={item.id}><ActionCard action={item} /></li>)}</ul>
      <div className="actions no-print">
        {plan.keeps && acts && <Button slim onClick={() => setAsking('change')}>{t('casePlan.change')}</Button>}
        {plan.versions.length > 1 && <Button slim onClick={() => setAsking('compare')}>{t('casePlan.compare')}</Button>}
      </div>
      {plan.keeps && plan.kind === 'SAFETY' && <PlanCopy plan={plan} code={code} />}
      {asking === 'change' && <PlanDialog file={file} kind={plan.kind} plans={[plan]} onClose={close} />}
      {asking === 'compare' && <ChangesDialog plan={plan} onClose={close} />}
    </section>
  );
}
