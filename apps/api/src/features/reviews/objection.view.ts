import type { Objection } from './objection.repository.ts';

/** An objection as both of its people and support read it. */
export const toObjectionView = (objection: Objection) => ({
  ground: objection.ground,
  specifics: objection.specifics,
  wish: objection.wish,
  status: objection.status,
  coachAnswer: objection.coachAnswer,
  openedAt: objection.openedAt.toString(),
  closedAt: objection.closedAt?.toString() ?? null,
  decisionNote: objection.decisionNote,
  refundMinor: objection.refundMinor,
  creditMinor: objection.creditMinor,
});
