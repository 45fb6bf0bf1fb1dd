import { identityRouter } from './features/identity/identity.router.ts';
import { paymentsRouter } from './features/payments/payments.router.ts';
import { createCallerFactory, router } from './trpc/trpc.ts';

/** Every router, by noun. */
export const appRouter = router({
  identity: identityRouter,
  payments: paymentsRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
