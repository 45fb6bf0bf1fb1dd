import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router';
import { requireUser } from './lib/session.ts';
import { getParentRoute } from './root-route.ts';

/** The pages of a candidate's money. */
export const moneyRoutes = [
  createRoute({
    getParentRoute,
    path: '/payments',
    beforeLoad: requireUser,
    component: page(() => import('./pages/payments.tsx')),
  }),
];
