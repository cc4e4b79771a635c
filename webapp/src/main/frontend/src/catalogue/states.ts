import { createContext, useContext } from 'react';
import { queryOptions } from '@tanstack/react-query';
import { read } from '../gql/ask';
import type { CatalogueStatesQuery } from './generated/graphql';

/** A state of India in which departments work with this platform today. */
export type CatalogueState = CatalogueStatesQuery['catalogueStates']['nodes'][number];

/** India has 36 states and union territories; one page holds them. */
export const statesQuery = queryOptions({
  queryKey: ['catalogue', 'states'],
  queryFn: async () => (await read<{ data: CatalogueStatesQuery }>('catalogue/states?first=50')).data.catalogueStates.nodes,
  staleTime: 60_000,
});

export const ChosenState = createContext<CatalogueState | undefined>(undefined);

/** The state whose catalogue is shown; only inside the public frame, which asks for it first. */
export function useChosenState(): CatalogueState {
  const state = useContext(ChosenState);
  if (!state) throw new Error('outside of the public frame');
  return state;
}
