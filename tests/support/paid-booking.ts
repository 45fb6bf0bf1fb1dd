import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { ActContext } from '../../apps/api/src/app-context.ts';
import { recordAuditEvent } from '../../apps/api/src/audit/audit.repository.ts';
import { createCheckout, type Purchase } from '../../apps/api/src/features/payments/create-checkout.ts';
import { findPayment, type Payment } from '../../apps/api/src/features/payments/payment.repository.ts';
import { createCoach, createOffering, createUser } from './factories.ts';
import type { TestMarket } from './stripe.ts';
import type { TestApp } from './test-app.ts';

export const COMMISSION = 1_500;

export type Deal = Purchase & { coachUserId: Id<'user'> };
type DealOptions = {
  priceMinor?: number;
  candidateId?: Id<'user'>;
  coach?: { coachId: Id<'coach'>; userId: Id<'user'> };
  startsInHours?: number;
  startsAt?: Temporal.Instant;
};

/** The product's means at the test clock's present, as a use case gets them. */
export const actAt = async ({ app }: TestApp): Promise<ActContext> => ({
  ...app,
  now: await app.clock.now(),
});

/** A held booking, and what its candidate is about to buy. */
export async function createDeal(test: TestApp, options: DealOptions = {}): Promise<Deal> {
  const { priceMinor = 12_000, startsInHours = 72 } = options;
  const coach = options.coach ?? (await createCoach(test.db));
  const candidateId = options.candidateId ?? (await createUser(test.db));
  const offeringId = await createOffering(test.db, coach.coachId, { priceAmountMinor: priceMinor });
  const now = test.clock.current;
  const startsAt = options.startsAt ?? now.add({ hours: startsInHours });
  const holdExpiresAt = now.add({ minutes: 15 });
  const bookingId = newId('booking');
  await test.db.transaction((tx) =>
    recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: candidateId },
      action: 'booking.held',
      subjectId: bookingId,
      bookingId,
    }),
  );
  await test.db.insert(bookings).values({
    id: bookingId,
    candidateId,
    coachId: coach.coachId,
    offeringId,
    status: 'held',
    sessionType: 'behavioural',
    durationMinutes: 60,
    startsAt,
    endsAt: startsAt.add({ hours: 1 }),
    candidateTimeZone: 'Europe/Berlin',
    coachTimeZone: 'America/Denver',
    priceAmountMinor: priceMinor,
    priceCurrency: 'EUR',
    commissionBasisPoints: COMMISSION,
    policy: DEFAULT_BOOKING_POLICY,
    holdExpiresAt,
    createdAt: now,
    updatedAt: now,
  });
  return {
    bookingId,
    amount: money(priceMinor, 'EUR'),
    candidate: { id: candidateId, email: 'ines@example.test' },
    coachId: coach.coachId,
    coachUserId: coach.userId,
    commissionBasisPoints: COMMISSION,
    description: 'Behavioural interview, 60 minutes',
    startsAt,
    holdExpiresAt,
    successUrl: 'http://localhost:3000/sessions/x?paid=1',
    cancelUrl: 'http://localhost:3000/book/x',
  };
}

/** The candidate's checkout, opened. */
export async function openCheckout(test: TestMarket, deal: Deal): Promise<Payment> {
  const { paymentId } = await createCheckout(await actAt(test), deal);
  return getPayment(test, paymentId);
}

export async function getPayment(test: TestApp, id: Id<'payment'>): Promise<Payment> {
  const payment = await findPayment(test.db, id);
  if (!payment) throw new Error(`no payment ${id}`);
  return payment;
}

/** Opened, paid with a good card, told by webhook, and settled. */
export async function payFor(test: TestMarket, deal: Deal, card?: string): Promise<Payment> {
  const { id, checkoutSessionId } = await openCheckout(test, deal);
  await test.stripe.sim(`/checkout/sessions/${checkoutSessionId}/pay`, card ? { card } : {});
  await test.stripe.deliver();
  await test.drain();
  return getPayment(test, id);
}

/** A coach with an account at the local Stripe server that can take transfers. */
export async function createReadyCoach(test: TestMarket) {
  const coach = await createCoach(test.db);
  const ctx = await actAt(test);
  const accountId = await ctx.stripe.createCoachAccount(
    { coachId: coach.coachId, email: 'coach@example.test', displayName: 'Adaeze W.', country: 'DE' },
    `acct:${coach.coachId}`,
  );
  await test.stripe.sim(`/accounts/${accountId}/complete-onboarding`);
  await test.sql`update coaches set stripe_account_id = ${accountId} where id = ${coach.coachId}`;
  return { ...coach, accountId };
}
