import { Refused } from '../gql/ask';
import type { Text } from '../messages/words';
import type { Fault } from './check';

type ServerFault = { field: string; messageHi: string; messageEn: string };

/** What the server found, at its fields; its words come in both languages, so a switch of the language changes them, too. */
export function faultsOf(refused: unknown): Fault[] {
  if (!(refused instanceof Refused) || refused.code !== 'INVALID_ANSWERS') return [];
  const faults = (refused.values.faults ?? []) as ServerFault[];
  return faults.map((fault) => ({ path: fault.field, text: { hi: fault.messageHi, en: fault.messageEn } satisfies Text }));
}
