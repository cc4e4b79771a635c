import { useEffect, useEffectEvent, useState } from 'react';

/** Several things often happen at once: they are read again together. */
const GATHER = 250;

/**
 * Listens to what happens, from where a reading ended: nothing is missed between the two. A page that nobody looks at does
 * not listen; it catches up when somebody does.
 *
 * @param after the number up to which everything was read; none while nothing was
 * @returns whether somebody will tell: else the caller has to look for itself
 */
export function useLive(after: string | undefined, onChange: () => void): boolean {
  const [live, setLive] = useState(false);
  const changed = useEffectEvent(onChange);
  const begin = useEffectEvent(() => after);
  const ready = after !== undefined;
  useEffect(() => {
    if (!ready) return undefined;
    let source: EventSource | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const tell = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        changed();
      }, GATHER);
    };
    const listen = () => {
      const from = last ?? begin() ?? '';
      source = new EventSource(`changes?after=${from}`);
      for (const kind of ['change', 'missed', 'here']) {
        source.addEventListener(kind, (event) => {
          last = event.lastEventId || last;
          setLive(true);
          if (kind !== 'here') tell();
        });
      }
      source.addEventListener('over', () => {
        source?.close();
        setLive(false);
      });
      // The browser comes back by itself after a broken line; where it was refused it does not.
      source.addEventListener('error', () => setLive(false));
    };
    const look = () => {
      if (document.visibilityState === 'visible') {
        if (!source || source.readyState === EventSource.CLOSED) listen();
      } else {
        source?.close();
        source = undefined;
        setLive(false);
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(gathering);
      source?.close();
    };
  }, [ready]);
  return live;
}
