import { ofBooking, type Rows } from './authorisation-row.ts';

const reason = 'Because the matrix has to give one.';
const notifications = {
  'notifications.calendarLink': { auth: 'user' },
  'notifications.makeCalendarLink': { auth: 'user' },
  'notifications.revokeCalendarLink': { auth: 'user' },
} satisfies Rows;

const admin = {
  'admin.overview': { auth: 'admin:any', input: () => ({ weeks: 4 }) },
  'admin.applications': { auth: 'admin:trust' },
  'admin.decideApplication': {
    auth: 'admin:trust',
    input: ({ coachId }) => ({ coachId, approve: true, verified: true, reason }),
    owner: 'admin',
  },
  'admin.explainStart': {
    auth: 'admin:support',
    input: ({ coachId, offeringId }) => ({ coachId, offeringId, startsAt: '2026-03-04T18:00:00Z' }),
    owner: 'admin',
    untried: 'a change puts another offering in its place, and which comes first is chance',
  },
  'admin.bookings': { auth: 'admin:any', input: () => ({}) },
  'admin.booking': { auth: 'admin:any', input: ofBooking, owner: 'admin' },
  'admin.refund': {
    auth: 'admin:finance',
    input: (ids) => ({
      ...ofBooking(ids),
      ...{ amountMinor: 1, reason, requestKey: '0199a0b1-7c1d-4f6e-9a43-0d3c1f2b7a10' },
    }),
    owner: 'admin',
  },
  'admin.people': { auth: 'admin:any', input: () => ({}) },
  'admin.reportQuality': { auth: 'admin:any', input: () => ({}) },
  'admin.audit': { auth: 'admin:any', input: () => ({}) },
  'admin.pauseCoach': { auth: 'admin:trust', input: ({ coachId }) => ({ coachId, reason }), owner: 'admin' },
  'admin.resumeCoach': { auth: 'admin:trust', input: ({ coachId }) => ({ coachId, reason }), owner: 'admin' },
  'admin.suspendUser': { auth: 'admin:trust', input: ({ userId }) => ({ userId, reason }), owner: 'admin' },
  'admin.readmitUser': { auth: 'admin:trust', input: ({ userId }) => ({ userId, reason }), owner: 'admin' },
} satisfies Rows;

const demo = {
  'demo.clock': { auth: 'public', untried: 'outside the demo it is not there' },
  'demo.travel': {
    auth: 'user',
    input: () => ({ to: 'now' }),
    untried: 'outside the demo it is not there',
  },
} satisfies Rows;

/** The desk, messages and the demo. */
export const adminRows: Rows = { ...notifications, ...admin, ...demo };
