import { both, candidates, coaches, ofBooking, type Rows } from './authorisation-row.ts';

const days = { from: '2026-03-03T00:00:00Z', to: '2026-03-05T00:00:00Z' };
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
  'payments.creditMovements': { auth: 'user' },
} satisfies Rows;

/** From a hold to the room, and its money. */
export const bookingRows: Rows = { ...booking, ...sessions, ...payments };
