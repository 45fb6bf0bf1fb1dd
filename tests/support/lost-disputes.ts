import { scheduleTransfer } from '../../apps/api/src/features/payments/schedule-transfer.ts';
import { createAdmin } from './factories.ts';
import { actAt, COMMISSION, createDeal, createReadyCoach, type Deal, payFor } from './paid-booking.ts';
import type { TestMarket } from './stripe.ts';

export const finance = async (test: TestMarket) =>
  (await test.as(await createAdmin(test.db, 'finance'))).finance;

/** Time passes, and what Stripe has to tell is told and worked off. */
export async function hear(test: TestMarket) {
  test.clock.advance({ minutes: 5 });
  await test.stripe.follow();
  await test.stripe.deliver();
  await test.drain();
}

/** The session was held: its coach's share is promised, and due now. */
export async function schedule(
  test: TestMarket,
  { bookingId, coachId }: Pick<Deal, 'bookingId' | 'coachId'>,
) {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    scheduleTransfer(ctx, tx, { bookingId, coachId, commissionBasisPoints: COMMISSION, dueAt: ctx.now }),
  );
}

export async function paidDeal(test: TestMarket, more: Parameters<typeof createDeal>[1] = {}) {
  const deal = await createDeal(test, { coach: await createReadyCoach(test), ...more });
  return { deal, payment: await payFor(test, deal) };
}

export async function dispute(test: TestMarket, chargeId: string | null, body = {}): Promise<string> {
  const { id } = await test.stripe.sim(`/charges/${chargeId}/dispute`, body);
  await hear(test);
  return id as string;
}

/** What the bank decides, or the platform asks of it. */
export async function atBank(test: TestMarket, disputeId: string, ...acts: ('win' | 'lose' | 'appeal')[]) {
  for (const act of acts) {
    await test.stripe.sim(`/disputes/${disputeId}/${act}`);
    await hear(test);
  }
}

export async function lose(test: TestMarket, chargeId: string | null, body = {}): Promise<string> {
  const id = await dispute(test, chargeId, body);
  await atBank(test, id, 'lose');
  return id;
}
