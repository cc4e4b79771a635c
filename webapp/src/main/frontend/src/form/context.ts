import { createContext, useContext } from 'react';
import type { Option } from '../design/fields';

/** Who and what a field may point at; the form itself knows neither persons nor posts. */
export type Choosers = Record<'persons' | 'places' | 'posts', readonly Option[]> & { establishments: readonly Registered[] };

/** An entry of a register; a field may name the registers in which its entry must stand. */
export type Registered = Option & { register: string };

type InForm = { choosers: Choosers; faultAt: (path: string) => string | undefined };

export const FormContext = createContext<InForm>({
  choosers: { persons: [], places: [], posts: [], establishments: [] },
  faultAt: () => undefined,
});

export const useForm = () => useContext(FormContext);
