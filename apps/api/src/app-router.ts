import { identityRouter } from './features/identity/identity.router.ts';
import { reportsRouter } from './features/reports/reports.router.ts';
import { reviewsRouter } from './features/reviews/reviews.router.ts';
import { createCallerFactory, router } from './trpc/trpc.ts';

/** Every router, by noun. */
export const appRouter = router({
  identity: identityRouter,
  reports: reportsRouter,
  reviews: reviewsRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
