import { MutationObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { newClient } from './client';

const typed = { name: 'Kalpana Kalpit', phone: '0000000000' };

beforeEach(() => { vi.useFakeTimers(); });

/** A dialog that sends what was typed; it is shown until it is closed. */
function dialog(answer: () => Promise<string>) {
  const client = newClient();
  const sending = new MutationObserver(client, { mutationFn: (_: typeof typed) => answer() });
  const close = sending.subscribe(() => undefined);
  return { sending, close, held: () => client.getMutationCache().getAll().map((each) => each.state.variables) };
}

it('nothing of what was sent is left once the dialog is closed behind it', async () => {
  const { sending, close, held } = dialog(async () => 'done');
  await sending.mutate(typed);
  expect(held()).toEqual([typed]);
  close();
  await vi.advanceTimersByTimeAsync(1);
  expect(held()).toEqual([]);
});

it('nothing of it is left on a screen that stays, once it has arrived and is forgotten', async () => {
  const { sending, held } = dialog(async () => 'done');
  await sending.mutate(typed);
  sending.reset();
  await vi.advanceTimersByTimeAsync(1);
  expect(held()).toEqual([]);
  expect(sending.getCurrentResult().variables).toBeUndefined();
});

it('a dialog that is closed while it sends leaves nothing after the answer, refused or not', async () => {
  for (const answer of [async () => 'done', async () => Promise.reject(new Error('refused'))]) {
    const { sending, close, held } = dialog(answer);
    const sent = sending.mutate(typed).catch(() => undefined);
    close();
    await sent;
    await vi.advanceTimersByTimeAsync(1);
    expect(held()).toEqual([]);
  }
});
