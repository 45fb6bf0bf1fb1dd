import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { createAppRouter } from './routes.tsx';
import { trpc, trpcClient } from './trpc.ts';
import { cssVariables, theme } from './ui/theme.ts';

type Props = { router: ReturnType<typeof createAppRouter>; queryClient: QueryClient };

/** The whole app at the address where its router stands. */
export const App = ({ router, queryClient }: Props) => (
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <trpc.Provider client={trpcClient} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </trpc.Provider>
    </MantineProvider>
  </StrictMode>
);
