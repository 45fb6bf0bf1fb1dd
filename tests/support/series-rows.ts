import type { World } from './authorisation-world.ts';

const timeZone = 'Europe/Berlin';
const startsAt = ['2026-03-04T17:00:00Z', '2026-03-11T17:00:00Z'];

/** Several sessions booked in one go, and the lists one is on. */
export const seriesRows = {
  'booking.planSeries': {
    auth: 'public',
    input: ({ saleId: offeringId }: World) => ({ offeringId, startsAt: startsAt[0], timeZone, sessions: 4 }),
    owner: 'candidate',
  },
  'booking.holdSeries': {
    auth: 'candidate',
    input: ({ saleId: offeringId }: World) => ({ offeringId, startsAt, timeZone }),
    owner: 'candidate',
  },
  'booking.busyTimes': {
    auth: 'coach',
    input: () => ({ from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z' }),
  },
  'booking.again': {
    auth: 'candidate',
    input: ({ bookingId }: World) => ({ bookingId }),
    owner: 'candidate',
  },
  'booking.keepTime': {
    auth: 'coach',
    input: ({ bookingId }: World) => ({ bookingId }),
    owner: 'coach',
  },
  'booking.waitingFor': { auth: 'candidate' },
  'booking.releaseSeries': {
    auth: 'candidate',
    input: ({ bookingId }: World) => ({ bookingId }),
    owner: 'candidate',
  },
} as const;
