import { Link } from '@tanstack/react-router';
import { useNow } from '../app/now';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { useBeside } from '../my-day/beside';
import { isLapsingSoon } from './lapses';

/** On the day's page: how much was prepared for one's posts, and how much of one's own waits. Nothing where there is nothing. */
export function ToConfirm() {
  const { t } = useWords();
  const items = useBeside()?.preparedItems.nodes ?? [];
  const waiting = items.filter((each) => !each.own).length;
  const own = items.length - waiting;
  const now = useNow();
  const lapsing = items.filter((each) => isLapsingSoon(each, now)).length;
  if (items.length === 0) return null;
  return (
    <Notice kind={waiting > 0 ? 'soon' : 'good'}>
      <p>
        {waiting > 0 && t('assist.waiting', { count: waiting })}{waiting > 0 && own > 0 && ' '}{own > 0 && t('assist.ownWaiting', { count: own })}{' '}
        {lapsing > 0 && <strong>{t('assist.lapsingSoon', { count: lapsing })}{' '}</strong>}
        <Link to="/prepared">{t('assist.open')}</Link>
      </p>
    </Notice>
  );
}
