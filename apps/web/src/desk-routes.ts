import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router';
import {
  auditSearch,
  bookingsSearch,
  deskSearch,
  ledgerSearch,
  moneySearch,
  peopleSearch,
  reportsSearch,
} from './features/admin/desk-search.ts';
import { requireAdmin } from './lib/session.ts';
import { getParentRoute } from './root-route.ts';

/** The pages of the desk. */
export const deskRoutes = [
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
    path: '/admin/contested',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-contested.tsx')),
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
    path: '/admin/reports',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-reports.tsx')),
    validateSearch: reportsSearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/money',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-money.tsx')),
    validateSearch: moneySearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/ledger',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-ledger.tsx')),
    validateSearch: ledgerSearch,
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/marking',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-marking.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/outcomes',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-outcomes.tsx')),
    staticData: { frame: 'paper' },
  }),
  createRoute({
    getParentRoute,
    path: '/admin/rubrics',
    beforeLoad: requireAdmin,
    component: page(() => import('./pages/desk-rubrics.tsx')),
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
] as const;
