import { newId } from '@app/db/new-id';
import type { HoldSlotInput } from '@app/shared/booking/booking.schema';
import type { Retest } from '@app/shared/booking/retest';
import { isRetest } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { hasStaleFeed } from '../availability/calendar-feed.repository.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import {
  type Booking,
  countLiveHolds,
  countUnpaidHolds,
  insertHold,
  lockCalendars,
} from './booking.repository.ts';
import { requireSlot } from './require-slot.ts';

const UNPAID_BEFORE_COOL_DOWN = 2;

/** Reserves a slot for one candidate while they write the brief and pay. */
export async function holdSlot(
  ctx: ActContext & { user: SignedInUser },
  { offeringId, startsAt, timeZone }: HoldSlotInput,
  retest: Retest | null = null,
): Promise<Booking> {
  const { db, now, user, config } = ctx;
  return db.transaction(async (tx) => {
    const { offering, coach } = await getOfferingForSale(tx, offeringId);
    if (coach.userId === user.id) throw new DomainError('OWN_OFFERING');
    if (isRetest(offering) !== (retest !== null)) throw new DomainError('RETEST_NEEDS_REPORT');
    if (!coach.payoutsReadyAt) throw new DomainError('COACH_CANNOT_BE_PAID');

    await lockCalendars(tx, coach.id, user.id);
    await refuseSquatters(ctx, tx);
    const { durationMinutes } = offering;
    await requireSlot(tx, { coachId: coach.id, offeringId, durationMinutes, startsAt }, now);

    const holdMs = Math.round(config.policy.holdMinutes * 60_000);
    const booking = await insertHold(tx, {
      id: newId('booking'),
      candidateId: user.id,
      coachId: coach.id,
      offeringId,
      sessionType: offering.sessionType,
      durationMinutes,
      startsAt,
      endsAt: startsAt.add({ minutes: durationMinutes }),
      candidateTimeZone: timeZone,
      coachTimeZone: coach.timeZone,
      priceAmountMinor: offering.priceAmountMinor,
      priceCurrency: offering.priceCurrency,
      commissionBasisPoints: coach.commissionBasisPoints ?? config.COMMISSION_BASIS_POINTS,
      policy: config.policy,
      retest,
      calendarsStale: await hasStaleFeed(tx, coach.id, now),
      holdExpiresAt: now.add({ milliseconds: holdMs }),
      createdAt: now,
      updatedAt: now,
    });
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: user.id },
      action: 'booking.held',
      subjectId: booking.id,
      bookingId: booking.id,
      details: { from: null, to: 'held', startsAt: startsAt.toString() },
    });
    return booking;
  });
}

/** At most so many holds at once, and a pause after letting two lapse: a hold keeps others from booking. */
async function refuseSquatters(
  { now, user, config }: ActContext & { user: SignedInUser },
  tx: Parameters<typeof countLiveHolds>[0],
): Promise<void> {
  if ((await countLiveHolds(tx, user.id)) >= config.HOLDS_PER_PERSON) throw new DomainError('TOO_MANY_HOLDS');
  if (config.HOLD_COOL_DOWN_MINUTES === 0) return;
  const since = now.subtract({ milliseconds: Math.round(config.HOLD_COOL_DOWN_MINUTES * 60_000) });
  if ((await countUnpaidHolds(tx, user.id, since)) >= UNPAID_BEFORE_COOL_DOWN)
    throw new DomainError('HOLD_COOL_DOWN');
}
