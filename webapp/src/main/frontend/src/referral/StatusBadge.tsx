import type { ReferralStatus } from '../gql/generated/graphql';
import { Icon, type IconName } from '../design/icons';
import { useWords } from '../messages/words';

const LOOK: Record<ReferralStatus, [IconName, string]> = {
  SENT: ['referral', ''],
  RECEIVED: ['referral', ''],
  ACKNOWLEDGED: ['done', ''],
  ACCEPTED: ['done', 'good'],
  IN_PROGRESS: ['clock', 'good'],
  DONE: ['done', 'good'],
  DECLINED: ['stop', 'soon'],
  REDIRECTED: ['next', ''],
  RETURNED: ['back', 'soon'],
  EXPIRED: ['late', 'late'],
  WITHDRAWN: ['stop', ''],
};

/** Where a referral stands: a word, and beside it a sign of its own. */
export function StatusBadge({ status }: { status: ReferralStatus }) {
  const { t } = useWords();
  const [icon, kind] = LOOK[status];
  return <span className={`badge ${kind}`}><Icon name={icon} />{t(`status.${status}`)}</span>;
}
