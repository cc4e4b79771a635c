import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../gql/ask';
import { Keeper, type Store } from './keeper';

/** A server that keeps one draft, as the true one does: a stale version is refused. */
function store(kept?: { content: string; version: number }) {
  let draft = kept;
  let down = false;
  const saves: string[] = [];
  const times = { savedAt: '2026-11-28T10:00:00+05:30', keptUntil: '2026-12-12T10:00:00+05:30' };
  const it: Store = {
    read: async () => draft && { ...draft, ...times },
    save: async (_place, content, version) => {
      if (down) throw new Refused('NO_ANSWER');
      if (version !== (draft?.version ?? 0)) throw new Refused('VERSION_CONFLICT');
      draft = { content, version: version + 1 };
      saves.push(content);
      return { version: version + 1, ...times };
    },
    discard: async () => { draft = undefined; },
  };
  return { it, saves, now: () => draft, breakLine: (broken: boolean) => { down = broken; }, elsewhere: (content: string) => { draft = { content, version: (draft?.version ?? 0) + 1 }; } };
}

const place = { kind: 'NEW_CASE' } as const;

describe('a draft', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('is kept once typing rests', async () => {
    const server = store();
    const keeper = new Keeper<string>(place, () => '', server.it);
    await keeper.open();
    for (const text of ['a', 'ab', 'abc']) keeper.set(text);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saves).toEqual(['"abc"']);
    expect(keeper.snapshot().standing).toBe('saved');
  });

  it('is there again when it is opened anew', async () => {
    const keeper = new Keeper<string>(place, () => '', store({ content: '"typed before"', version: 3 }).it);
    await keeper.open();
    expect(keeper.snapshot()).toMatchObject({ content: 'typed before', restored: true });
  });

  it('that an earlier release kept is read with what came new', async () => {
    const keeper = new Keeper(place, () => ({ number: '', paper: null }), store({ content: '{"number":"7"}', version: 1 }).it);
    await keeper.open();
    expect(keeper.snapshot().content).toEqual({ number: '7', paper: null });
  });

  it('waits for the line and loses nothing', async () => {
    const server = store();
    const keeper = new Keeper<string>(place, () => '', server.it);
    await keeper.open();
    server.breakLine(true);
    keeper.set('typed without a line');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot()).toMatchObject({ content: 'typed without a line', standing: 'unsaved' });
    server.breakLine(false);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(server.saves).toEqual(['"typed without a line"']);
  });

  it('does not write over what another machine has typed', async () => {
    const server = store();
    const keeper = new Keeper<string>(place, () => '', server.it);
    await keeper.open();
    server.elsewhere('"theirs"');
    keeper.set('mine');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot()).toMatchObject({ content: 'mine', standing: 'conflict' });
    expect(server.now()?.content).toBe('"theirs"');
    await keeper.keepMine();
    expect(server.now()?.content).toBe('"mine"');
  });

  it('takes the other one where that is wanted', async () => {
    const server = store();
    const keeper = new Keeper<string>(place, () => '', server.it);
    await keeper.open();
    server.elsewhere('"theirs"');
    keeper.set('mine');
    await vi.advanceTimersByTimeAsync(2_000);
    await keeper.takeOther();
    expect(keeper.snapshot()).toMatchObject({ content: 'theirs', standing: 'saved' });
  });

  it('is not saved again while it is submitted', async () => {
    const server = store();
    const keeper = new Keeper<string>(place, () => '', server.it);
    await keeper.open();
    keeper.set('to be submitted');
    await keeper.hold();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.saves).toEqual([]);
    keeper.resume();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saves).toEqual(['"to be submitted"']);
  });

  it('is gone where it is discarded', async () => {
    const server = store({ content: '"old"', version: 1 });
    const keeper = new Keeper<string>(place, () => 'fresh', server.it);
    await keeper.open();
    await keeper.discard();
    expect(server.now()).toBeUndefined();
    expect(keeper.snapshot()).toMatchObject({ content: 'fresh', standing: 'fresh', restored: false });
  });
});
