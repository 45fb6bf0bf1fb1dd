import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router';
import { month, oneOf, searchParams } from './lib/search-params.ts';
import { requireCoach } from './lib/session.ts';
import { getParentRoute } from './root-route.ts';

/** The pages of a coach's own side. */
export const coachRoutes = [
  createRoute({
    getParentRoute,
    path: '/coach',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-home.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/coach/earnings',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-earnings.tsx')),
    validateSearch: searchParams({ month, payouts: oneOf(['returned', 'again']) }),
  }),
  createRoute({
    getParentRoute,
    path: '/coach/offers',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-offers.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/coach/apply',
    component: page(() => import('./pages/coach-apply.tsx')),
  }),
  createRoute({
    getParentRoute,
    path: '/coach/profile',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-profile.tsx')),
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
    path: '/coach/second-ratings',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/second-ratings.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/coach/second-ratings/$secondRatingId',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/second-rating.tsx')),
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
    path: '/coach/proposals',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-proposals.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/coach/proposals/$versionId',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/coach-proposal.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/coach/reports/$bookingId',
    beforeLoad: requireCoach,
    component: page(() => import('./pages/report-editor.tsx')),
    staticData: { frame: 'desk' },
  }),
];
