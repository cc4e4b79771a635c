import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Notice, wordsOf } from '../design/states';
import { useWords } from '../messages/words';
import { dismissConflicts, useConflicts, useWaiting, watchLine } from './waiting';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Says that there is no line, what waits for it, and what came too late. */
export function Line() {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const waiting = useWaiting();
  const conflicts = useConflicts();
  useEffect(() => watchLine(client), [client]);
  const count = waiting.reduce((sum, each) => sum + each.referrals.length, 0);
  return (
    <div className="line no-print" role="status">
      {!online && <Notice kind="soon">{t('device.noLine')}</Notice>}
      {count > 0 && <Notice kind="soon">{t('device.waiting', { count })}</Notice>}
      {conflicts.length > 0 && (
        <Notice kind="late">
          <p>{t('device.conflict')}</p>
          <ul>{conflicts.map(({ caseNumber, fault }) => <li key={caseNumber}><span className="code">{caseNumber}</span>: {wordsOf(fault, words)}</li>)}</ul>
          <p><Button slim onClick={dismissConflicts}>{t('device.understood')}</Button></p>
        </Notice>
      )}
    </div>
  );
}
