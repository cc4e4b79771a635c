import { Icon } from '../design/icons';
import { useWords } from '../messages/words';
import type { Duty } from './duties';

const LOOKS = { OPEN: '', DONE: 'good', OFFERED_AND_DECLINED: 'good', WAIVED: '', CLOSED_AFTER_CORRECTION: '' } as const;

/** How a duty stands. An advice that is late is late, and a breach is called one only where the rule is settled. */
export function StandingBadge({ duty }: { duty: Duty }) {
  const { t } = useWords();
  if (duty.breached) return <span className="badge late"><Icon name="late" />{t('duty.breached')}</span>;
  if (duty.late) return <span className="badge late"><Icon name="late" />{t('duty.late')}</span>;
  return <span className={`badge ${LOOKS[duty.standing]}`}>{t(`dutyStanding.${duty.standing}`)}</span>;
}
