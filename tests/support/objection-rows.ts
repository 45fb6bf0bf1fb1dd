import type { World } from './authorisation-world.ts';

const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });
const NONE_MADE = 'the world has no objection, so its coach finds none either';
const specifics = 'The brief was not read and the role was asked for twice.';

/** Objections to a session: the candidate's, the coach's answer, support's decision. */
export const objectionRows = {
  'reviews.objection': { auth: 'candidate', input: ofEnded, owner: 'candidate' },
  'reviews.object': {
    auth: 'candidate',
    input: (ids: World) => ({ ...ofEnded(ids), ground: 'unprepared', specifics, wish: 'rematch' }),
    owner: 'candidate',
  },
  'reviews.withdrawObjection': { auth: 'candidate', input: ofEnded, owner: 'candidate', untried: NONE_MADE },
  'reviews.objectionToMe': { auth: 'coach', input: ofEnded, owner: 'coach', untried: NONE_MADE },
  'reviews.answerObjection': {
    auth: 'coach',
    input: (ids: World) => ({ ...ofEnded(ids), answer: 'I had read it, and say so here.' }),
    owner: 'coach',
    untried: NONE_MADE,
  },
  'admin.decideObjection': {
    auth: 'admin:support',
    input: (ids: World) => ({ ...ofEnded(ids), refundMinor: 0, creditMinor: 0, note: 'Nothing was wrong.' }),
    owner: 'admin',
    untried: NONE_MADE,
  },
} as const;
