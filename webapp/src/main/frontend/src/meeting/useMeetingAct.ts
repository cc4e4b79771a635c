import { useAct } from '../app/useAct';

/** One act in a meeting or on a decision. */
export const useMeetingAct = <Input, Result>(run: (input: Input, key: string) => Promise<Result>, done: string) =>
  useAct(run, done, ['meetings', 'meeting', 'decisions']);
