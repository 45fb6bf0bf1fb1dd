import { availabilityRouter } from './features/availability/availability.router.ts';
import { identityRouter } from './features/identity/identity.router.ts';
import { createCallerFactory, router } from './trpc/trpc.ts';

/** Every router, by noun. */
export const appRouter = router({
  identity: identityRouter,
  availability: availabilityRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
