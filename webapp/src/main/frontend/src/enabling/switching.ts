import { ask, newKey } from '../gql/ask';
import { DisableDepartmentDocument, EnableDepartmentDocument, type DepartmentInStateFragment, type EffectShownFragment } from '../gql/generated/graphql';

export type Department = DepartmentInStateFragment;
export type Times = Pick<Department, 'enabledSince' | 'enabledUntil' | 'enabledNextFrom'>;
export type Act = 'on' | 'off';

/** Which of the two can be decided now: what lasts, or is to begin, can be ended; what ends, or does not work, can begin. */
export function actsOn({ enabledSince, enabledUntil, enabledNextFrom }: Times): Act[] {
  const begins: Act[] = !enabledNextFrom && (!enabledSince || enabledUntil) ? ['on'] : [];
  const ends: Act[] = enabledSince || enabledNextFrom ? ['off'] : [];
  return [...begins, ...ends];
}

/** The day that is meant where nothing else is said: today, or when that cannot be, the first on which it can. */
export function usualDay(act: Act, { enabledUntil, enabledNextFrom }: Times, today: string): string {
  if (act === 'on') return enabledUntil ?? today;
  return enabledNextFrom ?? today;
}

export type Switch = { state: number; department: string; from: string; reason: string };

/** What a switch would touch; nothing is done, and no key is used up. */
export function tried(act: Act, asked: Switch): Promise<EffectShownFragment> {
  return send(act, asked, true, newKey());
}

export function switched(act: Act, asked: Switch, key: string): Promise<EffectShownFragment> {
  return send(act, asked, false, key);
}

async function send(act: Act, asked: Switch, dryRun: boolean, key: string): Promise<EffectShownFragment> {
  const variables = { ...asked, dryRun, key };
  return act === 'on'
    ? (await ask(EnableDepartmentDocument, variables)).enableDepartment.effect
    : (await ask(DisableDepartmentDocument, variables)).disableDepartment.effect;
}
