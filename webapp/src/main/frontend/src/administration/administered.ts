import { createContext, useContext } from 'react';

/** The state that is being administered, by LGD code. */
export const AdministeredState = createContext(0);

export const useAdministeredState = () => useContext(AdministeredState);
