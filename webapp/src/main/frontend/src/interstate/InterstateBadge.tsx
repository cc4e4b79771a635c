import type { InterstateShownFragment, InterstateStatus } from '../gql/generated/graphql';
import { useWords } from '../messages/words';
import { TimeLeft } from '../referral/TimeLeft';

const LOOKS: Record<InterstateStatus, string> = {
  SENT: 'badge soon', ACKNOWLEDGED: 'badge soon', JOINT: 'badge good', DECLINED: 'badge late', WITHDRAWN: 'badge', RETURNED: 'badge late',
  HANDED_OVER: 'badge', TAKEN_BACK: 'badge',
};

/** Where it stands, and until when the next step is due. */
export function InterstateBadge({ referral }: { referral: InterstateShownFragment }) {
  const { t } = useWords();
  const due = referral.status === 'SENT' ? referral.acknowledgeBy
    : referral.status === 'ACKNOWLEDGED' ? referral.answerBy
      : referral.status === 'JOINT' ? referral.jointUntil : null;
  return (
    <div className="row">
      <span className={LOOKS[referral.status]}>{t(`interstateStatus.${referral.status}`)}</span>
      {due && <TimeLeft until={due} />}
    </div>
  );
}
