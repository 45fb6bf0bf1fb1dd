import { AS_THE_COACH, DEFAULT_SETTINGS } from '@app/shared/availability/schedule-rules';
import type { Auth } from '../../apps/api/src/trpc/trpc.ts';
import type { World } from './authorisation-world.ts';
import { cardRows } from './card-rows.ts';
import { commitmentRows } from './commitment-rows.ts';
import { financeRows } from './finance-rows.ts';
import { hoursRows } from './hours-rows.ts';
import { interviewEntry } from './interview-factory.ts';
import { mirrorRows } from './mirror-rows.ts';
import { objectionRows } from './objection-rows.ts';
import { offerRows } from './offer-rows.ts';
import { papersRows } from './papers-rows.ts';
import { acknowledgement, completeReport, selfRating } from './report-factory.ts';
import { reportRows } from './report-rows.ts';
import { retestRows, secondRatingRows } from './retest-rows.ts';
import { rubricRows } from './rubric-rows.ts';
import { seriesRows } from './series-rows.ts';

/**
 * Who may call a procedure, and how another's thing is refused.
 *
 * `input` gets the ids of a world: one person's, which a stranger tries and which its owner may use, or
 * ids that never were. Both must be refused with the same words, or the ids that exist could be found out.
 */
export type Row = {
  auth: Auth;
  input?: (ids: World) => unknown;
  /** Whose calls pass; a stranger of the same kind is refused. Left out where there is no id. */
  owner?: 'candidate' | 'coach' | 'admin';
  /** Why an id needs no owner. */
  open?: string;
  /** Why the owner's own call is not tried. */
  untried?: string;
};

const reason = 'Because the matrix has to give one.';
const ofBooking = ({ bookingId }: World) => ({ bookingId });
const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });
const version = 1;
const NOT_OUT = 'the report is not out, so it is not there for the candidate either';

const candidates = (input?: Row['input']): Row => ({
  auth: 'candidate',
  ...(input && { input, owner: 'candidate' }),
});
const coaches = (input?: Row['input']): Row => ({ auth: 'coach', ...(input && { input, owner: 'coach' }) });
const both = (input: Row['input']): Row => ({ auth: 'user', input: input!, owner: 'candidate' });

const brief = {
  targetRole: 'Dispatcher',
  targetCompany: '',
  level: 'mid',
  background: '',
  jobAdvert: '',
  toProbe: '',
  directness: 'straight',
  closedTopics: [],
  tapToReveal: false,
} as const;
const offering = {
  sessionType: 'behavioural',
  durationMinutes: 60,
  title: 'A full interview',
  description: '',
  price: { amountMinor: 9_600, currency: 'EUR' },
} as const;
const days = { from: '2026-03-03T00:00:00Z', to: '2026-03-05T00:00:00Z' };

const identity = {
  'identity.publicConfig': { auth: 'public' },
  'identity.me': { auth: 'public' },
  'identity.updateProfile': { auth: 'user', input: () => ({ name: 'Ines', timeZone: 'Europe/Berlin' }) },
} satisfies Rows;

const catalog = {
  'catalog.coach': { auth: 'public', input: ({ saleSlug }) => ({ slug: saleSlug }), owner: 'candidate' },
  'catalog.offering': { auth: 'public', input: ({ saleId }) => ({ offeringId: saleId }), owner: 'candidate' },
  'catalog.facets': { auth: 'public' },
  'catalog.openFile': { auth: 'candidate' },
  'catalog.myFile': { auth: 'coach' },
  'catalog.editProfile': {
    auth: 'coach',
    input: () => ({
      ...{ displayName: 'Adaeze', headline: '', bio: '', city: '', country: '', timeZone: 'America/Denver' },
      ...{ languages: [], industries: [], companies: [], experience: [], peopleInterviewed: 0 },
    }),
  },
  'catalog.saveApplication': { auth: 'coach', input: () => ({ application: {} }) },
  'catalog.submitApplication': { auth: 'coach' },
  'catalog.addOffering': { auth: 'coach', input: () => offering },
  'catalog.changeOffering': coaches(({ offeringId }) => ({ offeringId, ...offering })),
  'catalog.withdrawOffering': coaches(({ spareOfferingId: offeringId }) => ({ offeringId })),
} satisfies Rows;

const booking = {
  'booking.findCoaches': { auth: 'public', input: () => ({ timeZone: 'Europe/Berlin' }) },
  'booking.listSlots': {
    auth: 'public',
    input: ({ saleId }) => ({ offeringId: saleId, ...days }),
    owner: 'candidate',
  },
  'booking.holdSlot': candidates(({ saleId }) => ({
    offeringId: saleId,
    startsAt: '2026-03-04T17:00:00Z',
    timeZone: 'Europe/Berlin',
  })),
  'booking.releaseHold': candidates(ofBooking),
  'booking.saveBrief': candidates(({ bookingId }) => ({ bookingId, brief })),
  'booking.pay': candidates(ofBooking),
  'booking.checkPayment': candidates(ofBooking),
  'booking.mine': { auth: 'user', input: () => ({ tab: 'upcoming' }) },
  'booking.asCoach': { auth: 'coach', input: () => ({ tab: 'upcoming' }) },
  'booking.coachWeek': { auth: 'coach', input: () => days },
  'booking.show': both(ofBooking),
  'booking.cancelQuote': both(ofBooking),
  'booking.cancel': both(({ bookingId }) => ({ bookingId, reason: '', refundMinor: 1 })),
  'booking.move': candidates(({ bookingId }) => ({ bookingId, startsAt: '2026-03-04T18:00:00Z' })),
  'booking.proposeMove': coaches(({ bookingId }) => ({ bookingId, startsAt: '2026-03-04T18:00:00Z' })),
  'booking.waiting': {
    auth: 'candidate',
    input: ({ saleId: offeringId }) => ({ offeringId }),
    open: 'answers the caller’s own place or null',
  },
  'booking.joinWaitlist': candidates(({ bookingId }) => ({ bookingId, timeZone: 'Europe/Berlin' })),
  'booking.leaveWaitlist': {
    ...candidates(({ saleId: offeringId }) => ({ offeringId })),
    untried: 'the list is tried in wait-for-earlier.test.ts',
  },
  'booking.declineEarlier': {
    ...candidates(({ saleId: offeringId }) => ({ offeringId })),
    untried: 'the list is tried in wait-for-earlier.test.ts',
  },
  'booking.takeEarlier': {
    ...candidates(({ saleId: offeringId }) => ({ offeringId })),
    untried: 'the list is tried in wait-for-earlier.test.ts',
  },
  'booking.answerProposal': candidates(({ bookingId }) => ({ bookingId, accept: false })),
} satisfies Rows;

const sessions = {
  'sessions.room': both(ofBooking),
  'sessions.end': coaches(ofBooking),
  'sessions.markAbsent': both(ofBooking),
  'sessions.notes': coaches(ofBooking),
  'sessions.saveNotes': coaches(({ bookingId }) => ({ bookingId, content: 'Warm.', version: 0 })),
  'sessions.addMarker': coaches(({ bookingId }) => ({
    bookingId,
    kind: 'rambled',
    atSeconds: 60,
    content: '',
  })),
  'sessions.editMarker': coaches(({ bookingId, markerId }) => ({ bookingId, markerId, content: 'Long.' })),
  'sessions.keepSpeech': both(({ bookingId }) => ({
    bookingId,
    windowId: '0f6a1c1e-6a41-4d1b-9a53-2f5b7f0f4c11',
    sequence: 0,
    fromSecond: 0,
    toSecond: 15,
    spoken: [{ start: 1, end: 4 }],
  })),
  'sessions.removeMarker': coaches(({ bookingId, markerId }) => ({ bookingId, markerId })),
} satisfies Rows;

const payments = {
  'payments.earnings': { auth: 'coach', input: () => ({}) },
  'payments.payoutStatus': { auth: 'coach' },
  'payments.refreshPayoutStatus': { auth: 'coach' },
  'payments.connectPayouts': { auth: 'coach', input: () => ({ country: 'DE' }) },
  'payments.payoutsDashboard': { auth: 'coach' },
  'payments.receipts': { auth: 'candidate' },
  'payments.receipt': candidates(ofBooking),
  'payments.credit': { auth: 'user' },
} satisfies Rows;

const reports = {
  'reports.listMine': { auth: 'coach' },
  'reports.open': coaches(ofEnded),
  'reports.edit': coaches(ofEnded),
  'reports.save': coaches((ids) => ({ ...ofEnded(ids), version, content: completeReport() })),
  'reports.history': coaches(ofEnded),
  'reports.snapshot': {
    ...coaches((ids) => ({ ...ofEnded(ids), number: 1 })),
    untried: 'nothing was saved yet, so there is nothing to look back at',
  },
  'reports.compareWithRecent': coaches(ofEnded),
  'reports.release': coaches((ids) => ({ ...ofEnded(ids), version })),
  'reports.amend': coaches((ids) => ({ ...ofEnded(ids), version, content: completeReport(), reason })),
  'reports.listReceived': { auth: 'candidate' },
  'reports.read': candidates(ofEnded),
  'reports.rateYourself': candidates((ids) => ({ ...ofEnded(ids), ...selfRating })),
  'reports.markOpened': { ...candidates(ofEnded), untried: NOT_OUT },
  'reports.acknowledge': {
    ...candidates((ids) => ({ ...ofEnded(ids), ...acknowledgement })),
    untried: NOT_OUT,
  },
} satisfies Rows;

const reviews = {
  'reviews.list': {
    auth: 'public',
    input: ({ coachId }) => ({ coachId }),
    open: 'what is published is for everybody; an unknown coach has none',
  },
  'reviews.ofBooking': candidates(ofEnded),
  'reviews.leave': candidates((ids) => ({
    ...ofEnded(ids),
    ...{ nobodyHadToldMe: true, privateRating: 4, content: 'Nobody had told me that I ramble.' },
  })),
} satisfies Rows;

const progress = {
  'progress.mine': candidates(),
} satisfies Rows;

const notifications = {
  'notifications.calendarLink': { auth: 'user' },
  'notifications.makeCalendarLink': { auth: 'user' },
  'notifications.revokeCalendarLink': { auth: 'user' },
} satisfies Rows;

const LINKED = 'a link opens it, not an account: outcomes tests';
const outcomes = {
  'outcomes.ledger': { auth: 'candidate' },
  'outcomes.log': { auth: 'candidate', input: () => interviewEntry },
  'outcomes.edit': candidates(({ interviewId }) => ({ interviewId, ...interviewEntry })),
  'outcomes.askInterviewer': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.withdrawLink': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.remove': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.importAll': { auth: 'candidate', input: () => ({ entries: [interviewEntry] }) },
  'outcomes.openRequest': { auth: 'public', untried: LINKED },
  'outcomes.answerRequest': { auth: 'public', untried: LINKED },
  'outcomes.openNudge': { auth: 'public', untried: LINKED },
  'outcomes.answerNudge': { auth: 'public', untried: LINKED },
  'outcomes.asCoach': { auth: 'coach' },
  'outcomes.tierOf': {
    auth: 'public',
    input: ({ coachId }) => ({ coachId }),
    open: 'a tier is for everybody; an unknown coach has none',
  },
  'outcomes.desk': { auth: 'admin:any' },
} satisfies Rows;

const availability = {
  'availability.calendarFeeds': { auth: 'coach' },
  'availability.addCalendarFeed': {
    auth: 'coach',
    input: () => ({ name: 'Home', url: 'https://nowhere.second-round.test/home.ics' }),
  },
  'availability.removeCalendarFeed': coaches(({ spareFeedId: feedId }) => ({ feedId })),
  'availability.refreshCalendarFeed': coaches(({ feedId }) => ({ feedId })),
  'availability.mySchedule': { auth: 'coach' },
  'availability.setWeeklyHours': { auth: 'coach', input: () => ({ version, weeklyHours: [] }) },
  'availability.setDateOverrides': {
    auth: 'coach',
    input: () => ({ version, dates: ['2026-04-01'], intervals: [] }),
  },
  'availability.removeDateOverride': {
    auth: 'coach',
    input: () => ({ version, date: '2026-04-01' }),
    untried: 'it answers NOT_FOUND to a date without other hours, as it should',
  },
  'availability.nameHours': {
    auth: 'coach',
    input: () => ({ version, hours: { id: null, name: 'Summer', from: null, to: null } }),
  },
  'availability.removeNamedHours': coaches(({ namedHoursId: id }) => ({ version, id })),
  'availability.makeUsualHours': coaches(({ namedHoursId: id }) => ({ version, id })),
  'availability.addAbsence': {
    auth: 'coach',
    input: () => ({ version, absence: { from: '2026-04-01', to: '2026-04-02', reason: '' } }),
  },
  'availability.removeAbsence': coaches(({ absenceId: id }) => ({ version, id })),
  'availability.setOfferingRules': {
    auth: 'coach',
    input: ({ offeringId }) => ({
      version,
      rules: { ...AS_THE_COACH, offeringId },
    }),
    owner: 'coach',
  },
  'availability.setRules': {
    auth: 'coach',
    input: () => ({ version, rules: { ...DEFAULT_SETTINGS, timeZone: 'America/Denver' } }),
  },
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

type Rows = Record<string, Row>;

export const authorisationRows: Rows = {
  ...{ ...identity, ...catalog, ...booking, ...sessions, ...payments },
  ...cardRows,
  ...commitmentRows,
  ...mirrorRows,
  ...retestRows,
  ...secondRatingRows,
  ...{ ...reports, ...reviews, ...progress, ...outcomes, ...availability, ...notifications },
  ...{ ...admin, ...demo },
  ...financeRows,
  ...hoursRows,
  ...offerRows,
  ...objectionRows,
  ...papersRows,
  ...reportRows,
  ...seriesRows,
  ...rubricRows,
};
