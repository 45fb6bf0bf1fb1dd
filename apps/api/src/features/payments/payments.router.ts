import { type Id, idSchema } from '@app/shared/id/id';
import {
  connectPayoutsInput,
  earningsInput,
  savedCardInput,
  statementInput,
} from '@app/shared/payments/payments.schema';
import { z } from 'zod';
import { candidateProcedure, coachProcedure, userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { connectPayouts, payoutsDashboardLink } from './connect-payouts.ts';
import { readCredit, readCreditMovements } from './read-credit.ts';
import { readEarnings, readPayouts } from './read-earnings.ts';
import { listReceipts, readReceipt } from './read-receipts.ts';
import { readSavedCards } from './read-saved-cards.ts';
import { readStatement, statementCsv, statementPdf } from './read-statement.ts';
import { readTaxInPrices } from './read-tax.ts';
import { readPayoutStatus } from './refresh-payout-readiness.ts';
import { removeSavedCard } from './remove-saved-card.ts';

const ofBooking = z.strictObject({ bookingId: idSchema('booking') });

const coachOf = ({ coachId, user }: { coachId: Id<'coach'>; user: { timeZone: string } }) => ({
  coachId,
  timeZone: user.timeZone,
});

export const paymentsRouter = router({
  /** The coach's paid sessions, by month of the session or all, with totals per currency. */
  earnings: coachProcedure
    .input(earningsInput)
    .query(({ ctx, input }) => readEarnings(ctx, coachOf(ctx), input.month)),

  /** Whether the coach can be paid, as we last knew it. */
  payoutStatus: coachProcedure.query(({ ctx }) => readPayoutStatus(ctx, ctx.coachId, { askStripe: false })),

  /** The same, asked of Stripe now: for the page that Stripe sends the coach back to. PAYMENT_PROVIDER_DOWN. */
  refreshPayoutStatus: coachProcedure.mutation(({ ctx }) =>
    readPayoutStatus(ctx, ctx.coachId, { askStripe: true }),
  ),

  /** What Stripe sent to the coach's bank, the latest first. */
  payouts: coachProcedure.query(({ ctx }) => readPayouts(ctx, ctx.coachId)),

  /** A month of what is owed to the coach, from the books: opening, every change, closing; by currency. */
  statement: coachProcedure
    .input(statementInput)
    .query(({ ctx, input }) => readStatement(ctx, coachOf(ctx), input.month)),

  /** The same to keep: as a PDF and as CSV. */
  statementPdf: coachProcedure
    .input(statementInput)
    .query(({ ctx, input }) => statementPdf(ctx, coachOf(ctx), input.month)),
  statementCsv: coachProcedure
    .input(statementInput)
    .query(({ ctx, input }) => statementCsv(ctx, coachOf(ctx), input.month)),

  /** A fresh address of Stripe's onboarding. PAYOUT_ACCOUNT_REFUSED, PAYMENT_PROVIDER_DOWN. */
  connectPayouts: coachProcedure
    .input(connectPayoutsInput)
    .mutation(({ ctx, input }) => connectPayouts(ctx, ctx, input)),

  /** A fresh address of the coach's own page at Stripe. PAYOUTS_NOT_CONNECTED, PAYMENT_PROVIDER_DOWN. */
  payoutsDashboard: coachProcedure.mutation(({ ctx }) => payoutsDashboardLink(ctx, ctx.coachId)),

  /** Everything the caller ever paid. */
  receipts: candidateProcedure.query(({ ctx }) => listReceipts(ctx, ctx.user.id)),

  /** The caller's attempts to pay for one booking, newest first. PAYMENT_NOT_FOUND. */
  receipt: candidateProcedure
    .input(ofBooking)
    .query(({ ctx, input }) => readReceipt(ctx, ctx.user.id, input.bookingId)),

  /** The tax that prices hold for the caller, before anything is bought. */
  taxInPrices: userProcedure.query(({ ctx }) => readTaxInPrices(ctx, ctx.user.id)),

  /** The cards that the caller let Stripe keep. PAYMENT_PROVIDER_DOWN. */
  savedCards: candidateProcedure.query(({ ctx }) => readSavedCards(ctx, ctx.user.id)),

  /** CARD_NOT_FOUND, PAYMENT_PROVIDER_DOWN. */
  removeCard: candidateProcedure
    .input(savedCardInput)
    .mutation(({ ctx, input }) => removeSavedCard(ctx, input)),

  /** The caller's credit, one amount per currency. */
  credit: userProcedure.query(({ ctx }) => readCredit(ctx, ctx.user.id)),

  /** Where the caller's credit came from and went, latest first. */
  creditMovements: userProcedure.query(({ ctx }) => readCreditMovements(ctx, ctx.user.id)),
});
