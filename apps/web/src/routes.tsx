import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  type RouterHistory,
} from '@tanstack/react-router';
import { SiteFrame } from './features/site/site-frame.tsx';
import { requireCoach, requireUser } from './lib/session.ts';
import { ErrorPage } from './ui/error-page.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: SiteFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
const getParentRoute = () => root;

const routeTree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: page(() => import('./pages/landing.tsx')),
    staticData: { frame: 'full' },
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
    path: '/coach/reports/$bookingId',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/report-editor.tsx')),
    staticData: { frame: 'full' },
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
