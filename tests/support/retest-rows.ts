import type { World } from './authorisation-world.ts';

const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });
const NOT_OUT = 'the world’s report is not out, so nobody can be asked about it';
const srt = ({ endedBookingId }: World) => ({ id: `srt_${endedBookingId.slice(4)}` });
const given = {
  callBack: 2,
  realReason: 'I would not call you back, because nothing was asked.',
  ratings: [{ rubric: 'universal', dimension: 'interest', level: 2 }],
  truths: [{ category: 'rambling', severity: 'costly', statement: 'You talk past the point you have made.' }],
};

/** Blind ratings of one's session. */
export const secondRatingRows = {
  'progress.patterns': { auth: 'candidate' },
  'secondRatings.ofReport': { auth: 'candidate', input: ofEnded, owner: 'candidate', untried: NOT_OUT },
  'secondRatings.ask': {
    auth: 'candidate',
    input: (ids: World) => ({
      ...{ ...ofEnded(ids), coachId: null, consent: true },
      recordingUrl: 'https://recordings.example.org/one',
    }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'secondRatings.withdraw': { auth: 'candidate', input: srt, owner: 'candidate', untried: NOT_OUT },
  'secondRatings.answerDraw': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), agree: false }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'secondRatings.showDrawn': { auth: 'candidate', input: srt, owner: 'candidate', untried: NOT_OUT },
  'secondRatings.draws': { auth: 'admin:any' },
  'secondRatings.setOneIn': { auth: 'admin:trust', input: () => ({ oneIn: 30 }) },
  'secondRatings.mine': { auth: 'coach' },
  'secondRatings.agree': {
    auth: 'coach',
    input: (ids: World) => ({ ...srt(ids), agree: true }),
    owner: 'coach',
    untried: NOT_OUT,
  },
  'secondRatings.blind': { auth: 'coach', input: srt, owner: 'coach', untried: NOT_OUT },
  'secondRatings.give': {
    auth: 'coach',
    input: (ids: World) => ({ ...srt(ids), ...given }),
    owner: 'coach',
    untried: NOT_OUT,
  },
  'secondRatings.decline': { auth: 'coach', input: srt, owner: 'coach', untried: NOT_OUT },
} as const;

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
