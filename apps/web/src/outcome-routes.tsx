import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router';
import { requireAdmin, requireCoach, requireUser } from './lib/session.ts';
import { getParentRoute } from './root-route.tsx';

/** Pages of real interviews and what came of them; two of them open to whoever has their link. */
export const outcomeRoutes = [
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
    path: '/coach/outcomes',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-outcomes.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/outcomes',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-outcomes.tsx')),
    staticData: { frame: 'paper' },
  }),
] as const;
