import { identityRouter } from './features/identity/identity.router.ts';
import { createCallerFactory, router } from './trpc/trpc.ts';

/** Every router, by noun. */
export const appRouter = router({
  identity: identityRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
