import { useBook } from '../app/book';
import type { PlanShownFragment } from '../gql/generated/graphql';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

/** "Dehradun, 01-10-2026 – 31-12-2026" */
export function usePlanName() {
  const { t } = useWords();
  const book = useBook();
  return (plan: Pick<PlanShownFragment, 'district' | 'starts' | 'ends'>) =>
    `${plan.district == null ? t('plan.ofState') : book.district(plan.district)}, ${day(plan.starts)} – ${day(plan.ends)}`;
}
