/**
 * What this tab may keep beside memory: codes and own tasks, for half an hour without a touch. It is gone with the tab, at
 * sign-out, and when somebody else signs in.
 */
const OURS = 'samanvay.device.';
const OWNER = `${OURS}owner`;
const TOUCHED = `${OURS}touched`;
const LONGEST = 30 * 60_000;

const storage = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    // A browser that keeps nothing has nothing to wipe.
    return undefined;
  }
};

/** Everything that was kept goes. */
export function wipe() {
  const kept = storage();
  if (!kept) return;
  Object.keys(kept).filter((name) => name.startsWith(OURS)).forEach((name) => kept.removeItem(name));
}

/** Somebody is there. */
export function touch() {
  storage()?.setItem(TOUCHED, String(Date.now()));
}

/** Whose tasks are kept: what another officer left behind is neither shown nor sent. */
export function claim(account: string) {
  const kept = storage();
  if (kept && kept.getItem(OWNER) !== account) {
    wipe();
    kept.setItem(OWNER, account);
  }
  touch();
}

export function store(name: string, value: unknown) {
  try {
    storage()?.setItem(OURS + name, JSON.stringify(value));
  } catch {
    // Full, or refused: what is not kept is only not there without a line.
  }
}

/** What was kept, unless nobody touched the device for too long: then all of it goes. */
export function stored<Value>(name: string): Value | undefined {
  const kept = storage();
  const touched = Number(kept?.getItem(TOUCHED) ?? 0);
  if (Date.now() - touched > LONGEST) {
    wipe();
    return undefined;
  }
  const text = kept?.getItem(OURS + name);
  return text ? JSON.parse(text) as Value : undefined;
}
