import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  type RouterHistory,
} from '@tanstack/react-router';
import * as z from 'zod/mini';
import { auditSearch, bookingsSearch, deskSearch, peopleSearch } from './features/admin/desk-search.ts';
import { directorySearch } from './features/catalog/directory-search.ts';
import { SiteFrame } from './features/site/site-frame.tsx';
import { requireAdmin, requireCoach, requireUser } from './lib/session.ts';
import { ErrorPage } from './ui/error-page.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: SiteFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
const getParentRoute = () => root;

const text = z.catch(z.optional(z.string()), undefined);
const signUpAs = z.catch(z.optional(z.enum(['candidate', 'coach'])), undefined);

const routeTree = root.addChildren([
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
  }),

  createRoute({
    getParentRoute,
    path: '/sessions/$bookingId/room',
    component: page(() => import('./pages/session-room.tsx')),
    beforeLoad: requireUser,
    staticData: { frame: 'full' },
  }),

  createRoute({
    getParentRoute,
    path: '/sign-in',
    component: page(() => import('./pages/sign-in.tsx')),
    validateSearch: z.object({ next: text, error: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/sign-up',
    component: page(() => import('./pages/sign-up.tsx')),
    validateSearch: z.object({ as: signUpAs, next: text }),
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
    validateSearch: z.object({ token: text, error: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/two-factor',
    component: page(() => import('./pages/two-factor.tsx')),
    validateSearch: z.object({ next: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/verify-email',
    component: page(() => import('./pages/verify-email.tsx')),
    validateSearch: z.object({ next: text, error: text }),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: page(() => import('./pages/account.tsx')),
    beforeLoad: requireUser,
  }),

  createRoute({
    getParentRoute,
    path: '/coach/hours',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-hours.tsx')),
    staticData: { frame: 'paper' },
  }),

  createRoute({
    getParentRoute,
    path: '/admin',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk.tsx')),
    validateSearch: deskSearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/applications',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-applications.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/bookings',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-bookings.tsx')),
    validateSearch: bookingsSearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/bookings/$bookingId',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-booking.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/people',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-people.tsx')),
    validateSearch: peopleSearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/audit',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-audit.tsx')),
    validateSearch: auditSearch,
    staticData: { frame: 'paper' },
  }),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  /** `full`: the page sets its own width. `paper`: a page to read. `bare`: nothing but the page, as in the room. */
  interface StaticDataRouteOption {
    frame?: 'page' | 'full' | 'paper' | 'bare';
  }
}
