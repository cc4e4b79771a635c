import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider } from './messages/LanguageProvider';
import { newClient } from './app/client';
import { copyWithoutJoiners } from './app/copying';
import { router } from './app/router';
import { rememberedSize, showSize } from './settings/textSize';
import { askAtOnce } from './my-day/query';
import { keepPage } from './device/offlinePage';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/print.css';

const client = newClient();

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
