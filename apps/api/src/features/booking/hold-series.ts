import { newId } from '@app/db/new-id';
import type { HoldSeriesInput } from '@app/shared/booking/booking.schema';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import type { Booking } from './booking.repository.ts';
import { beginHolding, takeTime } from './hold-slot.ts';
import { findOwnHold, replacing } from './replace-hold.ts';

/**
 * Reserves several times in one transaction: all of them or none. Each is judged with those before it taken, so
 * that buffers and caps count within the series too. The sessions are bookings of their own that know of each
 * other only to be paid and told of together.
 *
 * @returns the bookings in the order of their times
 * @throws DomainError as `holdSlot`; `startsAt` in the details says which time could not be had
 */
export async function holdSeries(
  ctx: ActContext & { user: SignedInUser },
  { offeringId, startsAt, timeZone, replaces }: HoldSeriesInput,
): Promise<[Booking, ...Booking[]]> {
  const starts = startsAt.toSorted(Temporal.Instant.compare);
  return replacing(ctx, await findOwnHold(ctx, replaces), async (tx) => {
    const forSale = await beginHolding(ctx, tx, offeringId, false);
    const seriesId = newId('series');
    const held: Booking[] = [];
    for (const start of starts) {
      held.push(await takeTime(ctx, tx, forSale, { startsAt: start, timeZone, seriesId, retest: null }));
    }
    const [first, ...others] = held;
    return [first!, ...others]; // the input has two at least
  });
}
