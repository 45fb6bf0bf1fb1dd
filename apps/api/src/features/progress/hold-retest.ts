import type { HoldSlotInput } from '@app/shared/booking/booking.schema';
import { isRetest } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { holdSlot } from '../booking/hold-slot.ts';
import { showBooking } from '../booking/show-booking.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { listOpenTasks } from './offer-retest.ts';

type Input = HoldSlotInput & { retestOf: Id<'booking'> };

/** Reserves twenty minutes for the open tasks of one report; they stay as they stand now. */
export async function holdRetest(ctx: ActContext & { user: SignedInUser }, { retestOf, ...slot }: Input) {
  const tasks = await listOpenTasks(ctx, retestOf);
  if (tasks.length === 0) throw new DomainError('NOTHING_TO_RETEST');
  const { offering } = await getOfferingForSale(ctx.db, slot.offeringId);
  if (!isRetest(offering)) throw new DomainError('NOT_A_RETEST');
  const { id } = await holdSlot(ctx, slot, { ofBookingId: retestOf, tasks });
  return showBooking(ctx, { bookingId: id });
}
