import { createContext, useContext } from 'react';
import type { Option } from '../design/fields';

/** Who and what a field may point at; the form itself knows neither persons nor posts. */
export type Choosers = Record<'persons' | 'places' | 'posts', readonly Option[]> & {
  establishments: readonly Registered[];
  /** Whether there are more than are listed, so that one looks for them by name. */
  moreEstablishments: boolean;
  findEstablishments: (registers: readonly string[] | undefined, name: string) => Promise<readonly Registered[]>;
};

/** An entry of a register; a field may name the registers in which its entry must stand. */
export type Registered = Option & { register: string };

type InForm = { choosers: Choosers; faultAt: (path: string) => string | undefined };

export const FormContext = createContext<InForm>({
  choosers: { persons: [], places: [], posts: [], establishments: [], moreEstablishments: false, findEstablishments: async () => [] },
  faultAt: () => undefined,
});

export const useForm = () => useContext(FormContext);
