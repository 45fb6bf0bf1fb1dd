import type { AppRouter } from '@app/api/router';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError, type TRPCClientErrorLike } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
export type ApiError = TRPCClientErrorLike<AppRouter>;

const MAX_CALLS_IN_ONE_REQUEST = 10; // the server refuses larger batches
const MAX_RETRIES = 2;

export const trpc = createTRPCReact<AppRouter>();

const links = [
  httpBatchLink({
    url: '/trpc',
    maxItems: MAX_CALLS_IN_ONE_REQUEST,
  }),
];

/** For React: `trpc.<noun>.<call>.useQuery()`. */
export const trpcClient = trpc.createClient({ links });

/** For code outside React, such as the guards of routes. */
export const api = createTRPCClient<AppRouter>({ links });

export const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** No answer at all: the server is down or this machine is offline. A refusal always has a code. */
export const isUnreachable = (error: unknown): boolean => isApiError(error) && error.data == null;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal will not change by asking again; silence may.
      retry: (failures, error) => isUnreachable(error) && failures < MAX_RETRIES,
    },
  },
});
