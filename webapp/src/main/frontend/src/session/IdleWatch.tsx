import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { useWords } from '../messages/words';
import { touch as touchDevice } from '../device/store';
import { signOut } from './session';

const MINUTE = 60_000;
/** Shared computers stand open: after half an hour without a touch everything is wiped. */
const WIPE = 30 * MINUTE;
const WARNING = 28 * MINUTE;
const EVERY = 10_000;

/** Watches for a pair of hands; two minutes before the end it asks. */
export function IdleWatch() {
  const { t } = useWords();
  const client = useQueryClient();
  const touched = useRef(Date.now());
  const [warning, setWarning] = useState(false);
  useEffect(() => {
    const touch = () => {
      touched.current = Date.now();
    };
    const look = setInterval(() => {
      const idle = Date.now() - touched.current;
      if (idle >= WIPE) void signOut(client).catch(() => location.reload());
      else setWarning(idle >= WARNING);
      if (idle < EVERY) touchDevice();
    }, EVERY);
    for (const sign of ['keydown', 'pointerdown', 'scroll']) addEventListener(sign, touch, { passive: true });
    return () => {
      clearInterval(look);
      for (const sign of ['keydown', 'pointerdown', 'scroll']) removeEventListener(sign, touch);
    };
  }, [client]);
  if (!warning) return null;
  return (
    <Dialog title={t('session.idle')}>
      <p>{t('session.idleWhy')}</p>
      <div className="actions">
        <Button look="main" onClick={() => setWarning(false)}>{t('session.stay')}</Button>
        <Button onClick={() => void signOut(client)}>{t('act.signOut')}</Button>
      </div>
    </Dialog>
  );
}
