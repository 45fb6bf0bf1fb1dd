import type { QueryClient } from '@tanstack/react-query';
import {
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  type RouterHistory,
} from '@tanstack/react-router';
import { coachRoutes } from './coach-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { directorySearch } from './features/catalog/directory-search.ts';
import { coachPageSearch } from './features/catalog/use-coach-page.ts';
import { moment, number, oneOf, searchParams, text } from './lib/search-params.ts';
import { requireUser } from './lib/session.ts';
import { moneyRoutes } from './money-routes.ts';
import { getParentRoute, rootRoute } from './root-route.ts';
import { ErrorPage } from './ui/error-page.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';

const routeTree = rootRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: page(() => import('./pages/landing.tsx')),
    staticData: { frame: 'full' },
  }),

  createRoute({
    getParentRoute,
    path: '/coaches',
    component: page(() => import('./pages/coaches.tsx')),
    validateSearch: directorySearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/coaches/$slug',
    component: page(() => import('./pages/coach.tsx')),
    validateSearch: coachPageSearch,
    staticData: { frame: 'paper' },
  }),

  createRoute({
    getParentRoute,
    path: '/book/$offeringId',
    component: page(() => import('./pages/book.tsx')),
    validateSearch: searchParams({ startsAt: moment, sessions: number, retest: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions',
    beforeLoad: requireUser,
    component: page(() => import('./pages/sessions.tsx')),
    validateSearch: searchParams({ tab: oneOf(['upcoming', 'past']), page: number }),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId',
    beforeLoad: requireUser,
    component: page(() => import('./pages/session.tsx')),
    validateSearch: searchParams({ paid: number }),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId/pay',
    beforeLoad: requireUser,
    component: page(() => import('./pages/pay.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId/room',
    component: page(() => import('./pages/session-room.tsx')),
    beforeLoad: requireUser,
    staticData: { frame: 'desk' },
  }),

  createRoute({
    getParentRoute,
    path: '/sign-in',
    component: page(() => import('./pages/sign-in.tsx')),
    validateSearch: searchParams({ next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/sign-up',
    component: page(() => import('./pages/sign-up.tsx')),
    validateSearch: searchParams({ as: oneOf(['candidate', 'coach']), next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/forgot-password',
    component: page(() => import('./pages/forgot-password.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/reset-password',
    component: page(() => import('./pages/reset-password.tsx')),
    validateSearch: searchParams({ token: text, error: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/two-factor',
    component: page(() => import('./pages/two-factor.tsx')),
    validateSearch: searchParams({ next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/verify-email',
    component: page(() => import('./pages/verify-email.tsx')),
    validateSearch: searchParams({ next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/magic-link',
    component: page(() => import('./pages/magic-link.tsx')),
    validateSearch: searchParams({ next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: page(() => import('./pages/account.tsx')),
    beforeLoad: requireUser,
  }),

  createRoute({
    getParentRoute,
    path: '/wallet',
    beforeLoad: requireUser,
    component: page(() => import('./pages/wallet.tsx')),
    validateSearch: searchParams({ order: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/gift',
    beforeLoad: requireUser,
    component: page(() => import('./pages/gift.tsx')),
    validateSearch: searchParams({ order: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/invite',
    beforeLoad: requireUser,
    component: page(() => import('./pages/invite.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/invited/$code',
    component: page(() => import('./pages/invited.tsx')),
    staticData: { frame: 'paper' },
  }),

  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId/report',
    beforeLoad: requireUser,
    component: page(() => import('./pages/report.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId/follow-up',
    beforeLoad: requireUser,
    component: page(() => import('./pages/follow-up.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/shared/$token',
    component: page(() => import('./pages/shared-report.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/progress',
    beforeLoad: requireUser,
    component: page(() => import('./pages/progress.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/interviews',
    beforeLoad: requireUser,
    component: page(() => import('./pages/interviews.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/one-minute',
    component: page(() => import('./pages/one-minute.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/what-came-of-it',
    component: page(() => import('./pages/what-came-of-it.tsx')),
    staticData: { frame: 'paper' },
  }),

  createRoute({
    getParentRoute,
    path: '/rubrics',
    component: page(() => import('./pages/rubrics.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/rubrics/$rubricId',
    component: page(() => import('./pages/rubric.tsx')),
    validateSearch: searchParams({ version: text }),
    staticData: { frame: 'paper' },
  }),

  ...coachRoutes,
  ...moneyRoutes,
  ...deskRoutes,
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    // Where the server writes a page there is no scrolling to restore, only a script that would not be let run.
    scrollRestoration: typeof document !== 'undefined',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  /** `full`: the page sets its own width. `desk`: the same for work, without the footer. `paper`: a page to read. `bare`: nothing but the page, as in the room. */
  interface StaticDataRouteOption {
    frame?: 'page' | 'full' | 'desk' | 'paper' | 'bare';
  }
}
