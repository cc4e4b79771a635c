import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { NO_ANSWER, Refused } from './gql/ask';
import { LanguageProvider } from './messages/LanguageProvider';
import { copyWithoutJoiners } from './app/copying';
import { router } from './app/router';
import { rememberedSize, showSize } from './settings/textSize';
import { askAtOnce } from './my-day/query';
import { keepPage } from './device/offlinePage';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/print.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a line one is told so, rather than left to wait.
      networkMode: 'always',
      // A refusal stays one; a line that is down may come back.
      retry: (count, fault) => count < 2 && fault instanceof Refused && fault.code === NO_ANSWER,
    },
    mutations: { networkMode: 'always' },
  },
});

askAtOnce(client);
showSize(rememberedSize());
keepPage();
copyWithoutJoiners();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
