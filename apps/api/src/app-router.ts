import { adminRouter } from './features/admin/admin.router.ts';
import { demoRouter } from './features/admin/demo.router.ts';
import { financeRouter } from './features/admin/finance.router.ts';
import { availabilityRouter } from './features/availability/availability.router.ts';
import { bookingRouter } from './features/booking/booking.router.ts';
import { hoursRouter } from './features/booking/hours.router.ts';
import { catalogRouter } from './features/catalog/catalog.router.ts';
import { identityRouter } from './features/identity/identity.router.ts';
import { notificationsRouter } from './features/notifications/notifications.router.ts';
import { offersRouter } from './features/payments/offers.router.ts';
import { paymentsRouter } from './features/payments/payments.router.ts';
import { commitmentsRouter } from './features/progress/commitments.router.ts';
import { outcomesRouter } from './features/progress/outcomes.router.ts';
import { progressRouter } from './features/progress/progress.router.ts';
import { retestsRouter } from './features/progress/retests.router.ts';
import { reportsRouter } from './features/reports/reports.router.ts';
import { secondRatingsRouter } from './features/reports/second-ratings.router.ts';
import { reviewsRouter } from './features/reviews/reviews.router.ts';
import { rubricsRouter } from './features/rubrics/rubrics.router.ts';
import { sessionsRouter } from './features/sessions/sessions.router.ts';
import { createCallerFactory, mergeRouters, router } from './trpc/trpc.ts';

/** Every router, by noun. */
export const appRouter = router({
  identity: identityRouter,
  catalog: catalogRouter,
  rubrics: rubricsRouter,
  booking: bookingRouter,
  sessions: sessionsRouter,
  payments: paymentsRouter,
  offers: offersRouter,
  reports: reportsRouter,
  secondRatings: secondRatingsRouter,
  reviews: reviewsRouter,
  progress: progressRouter,
  notifications: notificationsRouter,
  outcomes: outcomesRouter,
  commitments: commitmentsRouter,
  retests: retestsRouter,
  availability: mergeRouters(availabilityRouter, hoursRouter),
  admin: adminRouter,
  finance: financeRouter,
  demo: demoRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
