// Starts the desk's window: styles in their order, words, the connection to the desk, then the app.

import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './appearance.css';

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { colourVariables, styleNonce, theme } from './appearance.ts';
import { listenToDesk, queries } from './desk.ts';
import { startWords } from './words.ts';

startWords();
listenToDesk();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={colourVariables}
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-right" limit={3} autoClose={6000} />
          <App />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
