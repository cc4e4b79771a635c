import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { newKey } from '../gql/ask';
import type { ReferralShownFragment } from '../gql/generated/graphql';
import { say } from '../app/say';
import { useSending } from '../app/useSending';

export type Referral = ReferralShownFragment;

/** Lists whose referrals are shown; what was answered is put into them at once and read again behind it. */
const SHOWING = ['my-day', 'inbox', 'outbox', 'referral', 'case'];

export function replaceReferral(client: QueryClient, fresh: Referral) {
  for (const name of SHOWING) {
    client.setQueriesData({ queryKey: [name] }, (data: unknown) => replaced(data, fresh));
    void client.invalidateQueries({ queryKey: [name] });
  }
}

/** The same data with that one referral renewed, wherever it stands in it. */
export function replaced(data: unknown, fresh: Referral): unknown {
  if (Array.isArray(data)) return data.map((each) => replaced(each, fresh));
  if (data === null || typeof data !== 'object') return data;
  if ('acknowledgeBy' in data && 'id' in data && data.id === fresh.id) return fresh;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, replaced(value, fresh)]));
}

/**
 * One act on a referral. The key belongs to the deliberate act: pressing again after a lost answer sends the same one, and
 * the server does it once.
 */
export function useReferralAct<Extra>(
  run: (referral: Referral, key: string, extra: Extra) => Promise<Referral>,
  done: string,
) {
  const client = useQueryClient();
  return useSending({
    mutationFn: ({ referral, key, extra }: { referral: Referral; key: string; extra: Extra }) => run(referral, key, extra),
    onSuccess: (fresh) => {
      replaceReferral(client, fresh);
      say(done);
    },
    onError: () => void client.invalidateQueries(),
  });
}

export { newKey };
