import { useSyncExternalStore } from 'react';
import { Icon } from '../design/icons';

let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Tells everybody, also who does not see the screen, that something was done. */
export function say(text: string) {
  said = text;
  listeners.forEach((tell) => tell());
  clearTimeout(timer);
  if (text) timer = setTimeout(() => say(''), 8000);
}

export function Said() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return <div className="said no-print" role="status">{text && <p><Icon name="done" />{text}</p>}</div>;
}
