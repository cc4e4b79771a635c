import { useSyncExternalStore } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { ask, NO_ANSWER, Refused } from '../gql/ask';
import { AcknowledgeAllDocument, AcknowledgeDocument } from '../gql/generated/graphql';
import { replaceReferral, type Referral } from '../referral/useReferralAct';
import { store, stored } from './store';

/**
 * Acknowledgements that were given without a line. Only these wait: they say nothing, cost nobody anything, and are the
 * same whenever they arrive. Each is sent with the key of the press, so that one that did arrive is not given twice.
 */
export type Waiting = { key: string; at: string; referrals: { referral: string; version: number; caseNumber: string }[] };

/** One that the server refused when the line was back, and why. */
export type Conflict = { caseNumber: string; fault: Refused };

const NAME = 'waiting';
const EVERY = 8_000;

let waiting: readonly Waiting[] | undefined;
let conflicts: readonly Conflict[] = [];
const listeners = new Set<() => void>();

const all = () => (waiting ??= stored<Waiting[]>(NAME) ?? []);

function change(now: readonly Waiting[]) {
  waiting = now;
  store(NAME, now);
  listeners.forEach((tell) => tell());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether what happened allows to wait for the line. */
export const isNoLine = (fault: unknown) => fault instanceof Refused && fault.code === NO_ANSWER;

export function wait(key: string, referrals: readonly Referral[]) {
  const kept = all().filter((each) => each.key !== key);
  change([...kept, {
    key, at: new Date().toISOString(),
    referrals: referrals.map(({ id, version, caseNumber }) => ({ referral: id, version, caseNumber })),
  }]);
}

export const useWaiting = () => useSyncExternalStore(subscribe, all);
export const useConflicts = () => useSyncExternalStore(subscribe, () => conflicts);

export function dismissConflicts() {
  conflicts = [];
  listeners.forEach((tell) => tell());
}

async function send(client: QueryClient, one: Waiting) {
  const [first] = one.referrals;
  const done = one.referrals.length === 1 && first
    ? [(await ask(AcknowledgeDocument, { referral: first.referral, version: first.version, key: one.key })).acknowledgeReferral]
    : (await ask(AcknowledgeAllDocument, {
      referrals: one.referrals.map(({ referral, version }) => ({ referral, version })), key: one.key,
    })).acknowledgeReferrals;
  done.forEach((each) => replaceReferral(client, each));
}

let sending = false;

/** Sends what waits, in its order; what the server refuses is told and no longer waits. */
export async function sendWaiting(client: QueryClient) {
  if (sending) return;
  sending = true;
  try {
    for (const one of all()) {
      try {
        await send(client, one);
      } catch (fault) {
        if (isNoLine(fault) || !(fault instanceof Refused)) return;
        conflicts = [...conflicts, ...one.referrals.map(({ caseNumber }) => ({ caseNumber, fault }))];
        void client.invalidateQueries();
      }
      change(all().filter((each) => each.key !== one.key));
    }
  } finally {
    sending = false;
  }
}

/** Tries again when the browser says that the line is back, and now and then, for it does not always know. */
export function watchLine(client: QueryClient): () => void {
  const now = () => {
    if (all().length > 0) void sendWaiting(client);
  };
  const timer = setInterval(now, EVERY);
  addEventListener('online', now);
  now();
  return () => {
    clearInterval(timer);
    removeEventListener('online', now);
  };
}

/** For sign-out: nothing waits for somebody who is gone. */
export function forgetWaiting() {
  waiting = [];
  conflicts = [];
  listeners.forEach((tell) => tell());
}
