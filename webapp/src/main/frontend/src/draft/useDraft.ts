import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DraftPlaceInput } from '../gql/generated/graphql';
import { Keeper, type Shown } from './keeper';

// While the page is open: who looks something up elsewhere and comes back finds what is typed at once.
const keepers = new Map<string, Keeper<unknown>>();

function keeperOf<Content>(key: string, place: DraftPlaceInput, fresh: () => Content): Keeper<Content> {
  const known = keepers.get(key);
  if (known) return known as Keeper<Content>;
  const made = new Keeper(place, fresh);
  keepers.set(key, made as Keeper<unknown>);
  return made;
}

/** A draft as a screen uses it. */
export type UsedDraft<Content> = Shown<Content> & {
  set: (content: Content) => void;
  /** Runs what submits it; where that is refused the draft goes on, else it is over, here as on the server. */
  submit: (run: () => Promise<unknown>) => Promise<void>;
  discard: () => Promise<void>;
  takeOther: () => Promise<void>;
  keepMine: () => Promise<void>;
};

/** What the officer typed here before, on whichever machine, or a fresh beginning; kept on the server as she types. */
export function useDraft<Content>(place: DraftPlaceInput, fresh: () => Content): UsedDraft<Content> {
  const key = JSON.stringify(place);
  // The key says all of the place; a fresh beginning is made once.
  const keeper = useMemo(() => keeperOf(key, place, fresh), [key]);
  useEffect(() => {
    void keeper.open();
    const leaving = () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      keeper.flush();
    };
  }, [keeper]);
  const shown = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  return {
    ...shown,
    set: (content) => keeper.set(content),
    submit: async (run) => {
      await keeper.hold();
      try {
        await run();
        keepers.delete(key);
      } catch {
        keeper.resume();
      }
    },
    discard: () => keeper.discard(),
    takeOther: () => keeper.takeOther(),
    keepMine: () => keeper.keepMine(),
  };
}
