import { Refused, ask } from '../gql/ask';
import { DiscardDraftDocument, DraftAtDocument, SaveDraftDocument, type DraftPlaceInput } from '../gql/generated/graphql';

/** Typing rests for so long before it is saved; a break of the line is looked at again after the longer time. */
const REST = 1_200;
const AGAIN = 5_000;

export type Standing = 'loading' | 'fresh' | 'typed' | 'saved' | 'unsaved' | 'conflict';

/** What a screen shows of a draft. A new object with every change. */
export type Shown<Content> = {
  readonly standing: Standing;
  readonly content: Content | undefined;
  readonly savedAt: string | undefined;
  readonly keptUntil: string | undefined;
  /** It was there when the screen was opened: what stands in the fields was typed before. */
  readonly restored: boolean;
};

/** Reads and writes drafts; the server in the pages, something else in a test. */
export type Store = {
  read: (place: DraftPlaceInput) => Promise<{ version: number; savedAt: string; keptUntil: string; content: string } | null | undefined>;
  save: (place: DraftPlaceInput, content: string, version: number) => Promise<{ version: number; savedAt: string; keptUntil: string }>;
  discard: (place: DraftPlaceInput) => Promise<unknown>;
};

const server: Store = {
  read: async (place) => (await ask(DraftAtDocument, { place })).draft,
  save: async (place, content, version) => (await ask(SaveDraftDocument, { place, content, version })).saveDraft,
  discard: async (place) => ask(DiscardDraftDocument, { place }),
};

/**
 * Keeps what is typed in one place: on the server a moment after the last key, in memory until then. Nothing of it is
 * written on this device.
 */
export class Keeper<Content> {
  private shown: Shown<Content> = { standing: 'loading', content: undefined, savedAt: undefined, keptUntil: undefined, restored: false };
  private version = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;
  private over = false;
  private readonly listeners = new Set<() => void>();

  private readonly place: DraftPlaceInput;
  private readonly fresh: () => Content;
  private readonly store: Store;

  constructor(place: DraftPlaceInput, fresh: () => Content, store: Store = server) {
    this.place = place;
    this.fresh = fresh;
    this.store = store;
  }

  readonly snapshot = () => this.shown;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** What was kept before, or a fresh beginning; once. */
  async open() {
    if (this.shown.standing !== 'loading') return;
    try {
      const found = await this.store.read(this.place);
      if (this.shown.standing !== 'loading') return;
      if (!found) return this.show({ standing: 'fresh', content: this.fresh() });
      this.version = found.version;
      this.show({ standing: 'saved', content: this.understood(found.content), savedAt: found.savedAt, keptUntil: found.keptUntil, restored: true });
    } catch {
      // Without a line one can still write; it is saved when the line is back.
      if (this.shown.standing === 'loading') this.show({ standing: 'fresh', content: this.fresh() });
    }
  }

  set(content: Content) {
    this.show({ content, standing: this.shown.standing === 'conflict' ? 'conflict' : 'typed' });
    if (this.shown.standing === 'typed') this.soon(REST);
  }

  /** Saves at once what waits to be saved. */
  flush() {
    if (!this.over && (this.shown.standing === 'typed' || this.shown.standing === 'unsaved')) void this.save();
  }

  /** Before it is submitted: nothing more is saved, and what is on its way has arrived. */
  async hold() {
    clearTimeout(this.timer);
    this.over = true;
    await this.saving;
  }

  /** The submission was refused: it goes on. */
  resume() {
    this.over = false;
    if (this.shown.standing === 'typed') this.soon(REST);
  }

  async discard() {
    await this.hold();
    await this.store.discard(this.place);
    this.version = 0;
    this.over = false;
    this.show({ standing: 'fresh', content: this.fresh(), savedAt: undefined, keptUntil: undefined, restored: false });
  }

  /** Another machine of the same officer saved meanwhile: what stands there, instead of what stands here. */
  async takeOther() {
    const found = await this.store.read(this.place);
    if (!found) return this.keepMine();
    this.version = found.version;
    this.show({ standing: 'saved', content: this.understood(found.content), savedAt: found.savedAt, keptUntil: found.keptUntil, restored: true });
  }

  /** ... or what stands here, in the place of what stands there. */
  async keepMine() {
    this.version = (await this.store.read(this.place))?.version ?? 0;
    this.show({ standing: 'typed' });
    await this.save();
  }

  /** What an earlier release of the screen has kept may lack a part: then it is as in a fresh beginning. */
  private understood(kept: string): Content {
    const content = JSON.parse(kept) as Content;
    return isPlain(content) ? { ...this.fresh(), ...content } : content;
  }

  private soon(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private async save() {
    clearTimeout(this.timer);
    // One after the other: each save names the version that the one before has made.
    while (this.saving) await this.saving;
    if (this.over || this.shown.content === undefined) return;
    this.saving = this.saveNow(this.shown.content).finally(() => { this.saving = undefined; });
    await this.saving;
  }

  private async saveNow(content: Content) {
    try {
      const saved = await this.store.save(this.place, JSON.stringify(content), this.version);
      this.version = saved.version;
      const newer = this.shown.content !== content;
      this.show({ standing: newer ? 'typed' : 'saved', savedAt: saved.savedAt, keptUntil: saved.keptUntil });
      if (newer) this.soon(REST);
    } catch (fault) {
      if (fault instanceof Refused && fault.code === 'VERSION_CONFLICT') return this.show({ standing: 'conflict' });
      this.show({ standing: 'unsaved' });
      this.soon(AGAIN);
    }
  }

  private show(change: Partial<Shown<Content>>) {
    this.shown = { ...this.shown, ...change };
    this.listeners.forEach((tell) => tell());
  }
}

const isPlain = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
