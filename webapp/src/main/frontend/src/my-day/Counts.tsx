import type { MyDayQuery } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

/** Of all that lies at one's posts, however much of it is shown. */
type Counted = { acknowledge: number; act: number; late: number };

export function countsOf(work: MyDayQuery['work']['counts']): Counted {
  const referrals = work.find((count) => count.kind === 'REFERRAL');
  const acknowledge = referrals?.toAcknowledge ?? 0;
  return { acknowledge, act: (referrals?.open ?? 0) - acknowledge, late: work.reduce((sum, count) => sum + count.late, 0) };
}

/** Four figures of the day; the list below each of them says the rest. */
export function Counts({ of: { acknowledge, act, late }, waiting, more }: { of: Counted; waiting: number; more: boolean }) {
  const { t } = useWords();
  return (
    <dl className="counts">
      <div className="card"><dt>{t('myDay.acknowledge')}</dt><dd>{acknowledge}</dd></div>
      <div className="card"><dt>{t('myDay.act')}</dt><dd>{act}</dd></div>
      <div className="card"><dt>{t('myDay.waiting')}</dt><dd>{waiting}{more && '+'}</dd></div>
      <div className={late > 0 ? 'card late' : 'card'}><dt>{t('myDay.late')}</dt><dd>{late}</dd></div>
    </dl>
  );
}
