import { useBlocker } from '@tanstack/react-router';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { useWords } from '../messages/words';

/** Asks before another screen is opened over what is not saved. The quick exit and the browser itself are never held up. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useWords();
  const leaving = useBlocker({ shouldBlockFn: () => unsaved, enableBeforeUnload: false, withResolver: true });
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog title={t('holidays.leave')} onClose={leaving.reset}>
      <p>{t('holidays.leave.what')}</p>
      <div className="actions">
        <Button look="main" onClick={leaving.reset}>{t('holidays.leave.stay')}</Button>
        <Button look="grave" onClick={leaving.proceed}>{t('holidays.leave.go')}</Button>
      </div>
    </Dialog>
  );
}
