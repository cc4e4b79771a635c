/** That the session has ended is known here and nowhere else; who asks waits until the same person is back. */
let waiting: { done: Promise<void>; resolve: () => void } | undefined;
const listeners = new Set<() => void>();

export function signedInAgain(): Promise<void> {
  if (!waiting) {
    let resolve = () => {};
    const done = new Promise<void>((settle) => {
      resolve = settle;
    });
    waiting = { done, resolve };
    listeners.forEach((tell) => tell());
  }
  return waiting.done;
}

export function isEnded(): boolean {
  return waiting !== undefined;
}

export function resume() {
  waiting?.resolve();
  waiting = undefined;
  listeners.forEach((tell) => tell());
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
