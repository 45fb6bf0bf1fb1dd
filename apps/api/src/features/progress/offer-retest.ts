import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { toOfferingView } from '../catalog/coach.view.ts';
import { listRetests } from '../catalog/offering.repository.ts';
import { getSessionOfCandidate } from '../reports/reported-session.repository.ts';
import { listCommitmentsOfBooking } from './commitment.repository.ts';
import { listRetestsOf } from './retest.repository.ts';

/** The coach of the session, and three others. */
const COACHES = 4;
type ByCandidate = { db: Queryable; user: { id: Id<'user'> } };

/** What the candidate took on from a report and nobody has called fixed. REPORT_NOT_FOUND for another's. */
export async function listOpenTasks({ db, user }: ByCandidate, bookingId: Id<'booking'>) {
  await getSessionOfCandidate(db, bookingId, user.id);
  const taken = await listCommitmentsOfBooking(db, bookingId);
  return taken
    .filter(({ state, droppedAt }) => state !== 'fixed' && droppedAt === null)
    .map(({ focusPoint, title, cue, measure }) => ({ focusPoint, title, cue, measure }));
}

/** Who would check the open tasks of a report and for what, and the retests it has had. */
export async function offerRetest({ db, user }: ByCandidate, bookingId: Id<'booking'>) {
  const tasks = await listOpenTasks({ db, user }, bookingId);
  const { booking } = await getSessionOfCandidate(db, bookingId, user.id);
  const offers = tasks.length > 0 ? await listRetests(db, booking, COACHES) : [];
  const retests = await listRetestsOf(db, bookingId);
  return {
    tasks,
    retests: retests.map(({ startsAt, ...retest }) => ({ ...retest, startsAt: startsAt.toString() })),
    offers: offers
      .filter(({ coach }) => coach.userId !== user.id)
      .map(({ offering, coach, isOwn }) => ({
        isOwn,
        offeringId: offering.id,
        price: toOfferingView(offering).price,
        coach: { id: coach.id, name: coach.displayName, slug: coach.slug },
      })),
  };
}
