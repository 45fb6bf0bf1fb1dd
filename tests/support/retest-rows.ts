import type { World } from './authorisation-world.ts';

/** Retests of what was taken on from a report. */
export const retestRows = {
  'retests.offer': {
    auth: 'candidate',
    input: ({ endedBookingId }: World) => ({ bookingId: endedBookingId }),
    owner: 'candidate',
  },
  'retests.hold': {
    auth: 'candidate',
    input: ({ endedBookingId, offeringId }: World) => ({
      ...{ retestOf: endedBookingId, offeringId },
      ...{ startsAt: '2026-03-05T10:00:00Z', timeZone: 'Europe/Berlin' },
    }),
    owner: 'candidate',
    untried: 'the world’s report is not out, so nothing was taken on from it',
  },
} as const;
