import type { PlanShownFragment } from '../gql/generated/graphql';
import { rupees } from '../messages/money';
import { useWords } from '../messages/words';

/** How many activities are done, how many late, and what was spent: a bar, and the same in words. */
export function Progress({ count }: { count: PlanShownFragment['count'] }) {
  const { t } = useWords();
  const share = count.activities === 0 ? 0 : (100 * count.done) / count.activities;
  return (
    <div className="stack tight">
      <Bar share={share} />
      <p>{t('plan.count', { activities: count.activities, done: count.done, overdue: count.overdue })}</p>
      <p className="soft small">{t('plan.money', { budget: rupees(count.budget), spent: rupees(count.spent) })}</p>
    </div>
  );
}

/** @param share of 100; the words beside it say the same */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="bar whole" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-ground" x="0" y="0" width="100" height="10" />
      <rect className="bar-value" x="0" y="0" width={share} height="10" />
    </svg>
  );
}
