import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { listOwnWaiters } from './waiter.repository.ts';

type UserContext = ActContext & { user: SignedInUser };

/** Where the caller stands for an offering: on its list, with an offer, or neither. */
export async function showWaiting({ db, user }: UserContext, { offeringId }: { offeringId: Id<'offering'> }) {
  const [found] = await listOwnWaiters(db, user.id, offeringId);
  return found ? toWaitingView(found) : null;
}

/** Every list that the caller is on, oldest first. */
export async function showWaitingFor({ db, user }: UserContext) {
  return (await listOwnWaiters(db, user.id)).map(toWaitingView);
}

function toWaitingView({
  waiter,
  offering,
  coach,
  held,
}: Awaited<ReturnType<typeof listOwnWaiters>>[number]) {
  const isOffered = waiter.status === 'offered' && held?.status === 'held' && held.holdExpiresAt;
  return {
    offering,
    coach,
    /** The session that would move; null when the time would be paid for. */
    bookingId: waiter.bookingId,
    since: waiter.joinedAt.toString(),
    from: waiter.afterAt?.toString() ?? null,
    before: waiter.beforeAt.toString(),
    dayPart: waiter.dayPart,
    timeZone: waiter.timeZone,
    offer: isOffered
      ? {
          heldBookingId: held.id,
          startsAt: held.startsAt.toString(),
          endsAt: held.holdExpiresAt!.toString(), // a hold has an end
        }
      : null,
  };
}
