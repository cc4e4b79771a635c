import type { ReferralShownFragment } from '../gql/generated/graphql';
import { byUrgency, dueAt, isOpen } from '../referral/standing';
import { store, stored } from './store';

/** One task by its codes: whose case it is tells no name. */
export type Task = { referral: string; caseNumber: string; service: string | undefined; urgent: boolean; due: string | undefined; ours: boolean };

export type Worklist = { account: string; at: string; tasks: Task[] };

const NAME = 'worklist';

/** Keeps what the officer has to do and waits for, so that it can be looked up without a line. */
export function keepWorklist(account: string, inbox: readonly ReferralShownFragment[], outbox: readonly ReferralShownFragment[]) {
  const task = (ours: boolean) => (referral: ReferralShownFragment): Task => ({
    referral: referral.id,
    caseNumber: referral.caseNumber,
    service: referral.service ?? undefined,
    urgent: referral.urgency === 'URGENT',
    due: dueAt(referral),
    ours,
  });
  const tasks = [...inbox.filter(isOpen).sort(byUrgency).map(task(true)), ...outbox.filter(isOpen).sort(byUrgency).map(task(false))];
  store(NAME, { account, at: new Date().toISOString(), tasks } satisfies Worklist);
}

export const keptWorklist = () => stored<Worklist>(NAME);
