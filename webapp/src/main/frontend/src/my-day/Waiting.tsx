import { Link } from '@tanstack/react-router';
import { Empty } from '../design/states';
import { useWords } from '../messages/words';
import { ReferralCard } from '../referral/ReferralCard';
import type { Referral } from '../referral/useReferralAct';

/** The first of the referrals that wait for one step of the officer's; of all those that are open, as many as the day has room for. */
export function Waiting({ what, referrals, open }: { what: 'acknowledge' | 'act'; referrals: readonly Referral[]; open: number }) {
  const { t } = useWords();
  const id = `to-${what}`;
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{t(`myDay.${what}`)}</h2>
      {referrals.length > 0 && <ul className="referrals">{referrals.map((each) => <ReferralCard key={each.id} referral={each} side="inbox" />)}</ul>}
      {open === 0 && referrals.length === 0 && <Empty title={t(`myDay.${what}.none`)}><p className="soft">{t(`myDay.${what}.what`)}</p></Empty>}
      {open > referrals.length && <AllReferrals side="inbox" />}
    </section>
  );
}

/** Where those are that the day has no room for. */
export function AllReferrals({ side }: { side: 'inbox' | 'outbox' }) {
  const { t } = useWords();
  return <p><Link to="/referrals" search={{ side, show: 'open' }}>{t(`myDay.all.${side}`)}</Link></p>;
}
