import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeFirstAnswers } from './lib/first-answers.ts';
import { reloadAfterDeploy } from './lib/reload-after-deploy.ts';
import { provideTemporal } from './lib/temporal.ts';
import { createAppRouter } from './routes.tsx';
import { queryClient, trpc, trpcClient } from './trpc.ts';
import './ui/styles.css';
import { cssVariables, theme } from './ui/theme.ts';

reloadAfterDeploy();
await provideTemporal();
takeFirstAnswers(queryClient);

const router = createAppRouter(queryClient);
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <trpc.Provider client={trpcClient} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </trpc.Provider>
    </MantineProvider>
  </StrictMode>,
);
