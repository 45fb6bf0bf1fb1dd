import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { HoldSlotInput } from '@app/shared/booking/booking.schema';
import type { Retest } from '@app/shared/booking/retest';
import { isRetest } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { hasStaleFeed } from '../availability/calendar-feed.repository.ts';
import { rereadCalendars } from '../availability/reread-calendars.ts';
import { getOfferingForSale } from '../catalog/offering.repository.ts';
import { type Booking, insertHold, lockCalendars } from './booking.repository.ts';
import { countHoldsOf, countLiveHolds, countUnpaidHolds } from './hold.repository.ts';
import { findOwnHold, replacing } from './replace-hold.ts';
import { requireSlot } from './require-slot.ts';

const UNPAID_BEFORE_COOL_DOWN = 2;
const HOLDS_OF_A_TIME = 3;

type Buyer = ActContext & { user: SignedInUser };
type ForSale = Awaited<ReturnType<typeof getOfferingForSale>>;

/** Reserves a slot for one candidate while they write the brief and pay; in place of another that they hold, if they say so. */
export async function holdSlot(
  ctx: Buyer,
  { offeringId, startsAt, timeZone, replaces }: HoldSlotInput,
  retest: Retest | null = null,
): Promise<Booking> {
  const old = await findOwnHold(ctx, replaces);
  const isSame = old?.offeringId === offeringId && !old.seriesId && old.startsAt.equals(startsAt);
  if (old && isSame) return old; // theirs already, and no longer for being asked for twice
  return replacing(ctx, old, async (tx) => {
    const forSale = await beginHolding(ctx, tx, offeringId, retest !== null);
    return takeTime(ctx, tx, forSale, { startsAt, timeZone, seriesId: null, retest });
  });
}

/** What comes before any hold: who may take time of whom, and the wait for one's turn. */
export async function beginHolding(
  ctx: Buyer,
  tx: Transaction,
  offeringId: Id<'offering'>,
  forRetest: boolean,
): Promise<ForSale> {
  const forSale = await getOfferingForSale(tx, offeringId);
  const { offering, coach } = forSale;
  if (coach.userId === ctx.user.id) throw new DomainError('OWN_OFFERING');
  if (isRetest(offering) !== forRetest) throw new DomainError('RETEST_NEEDS_REPORT');
  if (!coach.payoutsReadyAt) throw new DomainError('COACH_CANNOT_BE_PAID');
  await lockCalendars(tx, coach.id, ctx.user.id);
  await refuseSquatters(ctx, tx);
  await rereadCalendars(ctx, tx, coach.id);
  return forSale;
}

type WantedTime = {
  startsAt: Temporal.Instant;
  timeZone: string;
  seriesId: Id<'series'> | null;
  retest: Retest | null;
};

/** One hold, judged by the rules with everything that this transaction has taken already. */
export async function takeTime(
  { now, user, config }: Buyer,
  tx: Transaction,
  { offering, coach }: ForSale,
  { startsAt, timeZone, seriesId, retest }: WantedTime,
): Promise<Booking> {
  const { id: offeringId, durationMinutes } = offering;
  await refuseRenewing({ now, config }, tx, { candidateId: user.id, coachId: coach.id, startsAt });
  await requireSlot(tx, { coachId: coach.id, offeringId, durationMinutes, startsAt }, now);
  const holdMs = Math.round(config.policy.holdMinutes * 60_000);
  const booking = await insertHold(tx, {
    id: newId('booking'),
    candidateId: user.id,
    coachId: coach.id,
    offeringId,
    seriesId,
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
    details: { from: null, to: 'held', startsAt: startsAt.toString(), ...(seriesId && { seriesId }) },
  });
  return booking;
}

/** Letting go and holding again would keep a time from others for ever. */
async function refuseRenewing(
  { now, config }: Pick<ActContext, 'now' | 'config'>,
  tx: Transaction,
  time: Parameters<typeof countHoldsOf>[1],
): Promise<void> {
  const since = now.subtract({ milliseconds: Math.round(config.HOLD_COOL_DOWN_MINUTES * 60_000) });
  if ((await countHoldsOf(tx, time, since)) >= HOLDS_OF_A_TIME) throw new DomainError('HELD_TOO_OFTEN');
}

/** At most so many holds at once, and a pause after letting two lapse: a hold keeps others from booking. */
async function refuseSquatters({ now, user, config }: Buyer, tx: Transaction): Promise<void> {
  if ((await countLiveHolds(tx, user.id)) >= config.HOLDS_PER_PERSON) throw new DomainError('TOO_MANY_HOLDS');
  if (config.HOLD_COOL_DOWN_MINUTES === 0) return;
  const since = now.subtract({ milliseconds: Math.round(config.HOLD_COOL_DOWN_MINUTES * 60_000) });
  if ((await countUnpaidHolds(tx, user.id, since)) >= UNPAID_BEFORE_COOL_DOWN)
    throw new DomainError('HOLD_COOL_DOWN');
}
