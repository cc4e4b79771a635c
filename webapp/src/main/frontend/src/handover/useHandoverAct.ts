import { useAct } from '../app/useAct';

/** One act on a handover note. */
export const useHandoverAct = <Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string) =>
  useAct(run, done, ['handovers', 'handover']);
