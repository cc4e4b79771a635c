import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { PreparedWaitingDocument } from '../gql/generated/graphql';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';

/** On the day's page: how much was prepared for one's posts, and how much of one's own waits. Nothing where there is nothing. */
export function ToConfirm() {
  const { t } = useWords();
  const read = useQuery({ queryKey: ['prepared', 'waiting'], queryFn: async () => (await ask(PreparedWaitingDocument, {})).preparedItems.nodes, refetchInterval: 60_000 });
  const items = read.data ?? [];
  const waiting = items.filter((each) => !each.own).length;
  const own = items.length - waiting;
  if (items.length === 0) return null;
  return (
    <Notice kind={waiting > 0 ? 'soon' : 'good'}>
      <p>
        {waiting > 0 && t('assist.waiting', { count: waiting })}{waiting > 0 && own > 0 && ' '}{own > 0 && t('assist.ownWaiting', { count: own })}{' '}
        <Link to="/prepared">{t('assist.open')}</Link>
      </p>
    </Notice>
  );
}
