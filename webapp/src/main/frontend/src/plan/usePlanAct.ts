import { useAct } from '../app/useAct';

/** One act on a plan. */
export const usePlanAct = <Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string) =>
  useAct(run, done, ['plans', 'plan']);
