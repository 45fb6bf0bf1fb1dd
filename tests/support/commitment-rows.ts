import type { World } from './authorisation-world.ts';

const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });
const drill = (ids: World) => ({ ...ofEnded(ids), focusPoint: 'f1', item: 'p1' });
const NOT_OUT = 'the world’s report is not out, so nothing was taken on from it';

/** Tasks taken on from a report, and its follow-up. */
export const commitmentRows = {
  'commitments.mine': { auth: 'candidate' },
  'commitments.tick': {
    auth: 'candidate',
    input: (ids: World) => ({ ...drill(ids), done: 1 }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.reschedule': {
    auth: 'candidate',
    input: (ids: World) => ({ ...drill(ids), dueOn: '2026-03-20' }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.drop': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), focusPoint: 'f1', reason: 'It was done.' }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.resume': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), focusPoint: 'f1' }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.answerChange': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), focusPoint: 'f1', take: true }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.followUp': { auth: 'candidate', input: ofEnded, owner: 'candidate', untried: NOT_OUT },
  'commitments.answerFollowUp': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), practice: [], focusPoints: [], usefulness: 4 }),
    owner: 'candidate',
    untried: NOT_OUT,
  },
  'commitments.answeredOfCoach': { auth: 'coach' },
  'commitments.followUpOfCoach': { auth: 'coach', input: ofEnded, owner: 'coach', untried: NOT_OUT },
  'commitments.commentFollowUp': {
    auth: 'coach',
    input: (ids: World) => ({ ...ofEnded(ids), comment: 'Well done.' }),
    owner: 'coach',
    untried: NOT_OUT,
  },
} as const;
