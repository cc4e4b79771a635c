import { QueryClient } from '@tanstack/react-query';
import { NO_ANSWER, Refused } from '../gql/ask';

/** What the whole page reads through, and acts through. */
export const newClient = () => new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a line one is told so, rather than left to wait.
      networkMode: 'always',
      // A refusal stays one; a line that is down may come back.
      retry: (count, fault) => count < 2 && fault instanceof Refused && fault.code === NO_ANSWER,
    },
    // What was typed (who somebody is, where she is reached) leaves the page's memory with the dialog that sent it.
    mutations: { networkMode: 'always', gcTime: 0 },
  },
});
