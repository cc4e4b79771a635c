import type { ServicesAcrossStatesQuery } from '../gql/generated/graphql';

type Department = ServicesAcrossStatesQuery['departments']['nodes'][number];

/** A service that its department gives to other states, too, where the state has opened it. */
export type Openable = Omit<Department['services'][number], 'acrossStates'> & { department: Department['name'] };

/** Of the departments that work in the state, in their order. */
export function openable(departments: readonly Department[]): Openable[] {
  return departments.filter((each) => each.enabledSince).flatMap(({ name, services }) =>
    services.filter((service) => service.acrossStates).map((service) => ({ ...service, department: name })));
}

/** What changes when these services are open instead of those. */
export function changeOf(before: readonly string[], after: readonly string[]): { opened: string[]; shut: string[] } {
  return { opened: after.filter((each) => !before.includes(each)), shut: before.filter((each) => !after.includes(each)) };
}

export type Periods = { remind: number | null; days: number | null; longest: number | null };

/** Which of the three cannot be: they rise, and the longest is a year at most. */
export function wrongPeriods({ remind, days, longest }: Periods): (keyof Periods)[] {
  const wrong: (keyof Periods)[] = [];
  if (remind === null || remind < 1) wrong.push('remind');
  if (days === null || days <= (remind ?? 0)) wrong.push('days');
  if (longest === null || longest < (days ?? 0) || longest > 366) wrong.push('longest');
  return wrong;
}
