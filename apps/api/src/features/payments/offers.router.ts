import type { Id } from '@app/shared/id/id';
import { pausePromoInput, promoIdInput, promoTermsInput } from '@app/shared/payments/payments.schema';
import { adminProcedure, coachProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { createPromo, type PromoDesk, pausePromo } from './create-promo.ts';
import { readPromos, readRedemptions } from './read-promos.ts';

const DESK: PromoDesk = { bearer: 'platform', coachId: null };
const ofCoach = (coachId: Id<'coach'>): PromoDesk => ({ bearer: 'coach', coachId });

/** What makes a session cheaper or is paid before it is booked. */
export const offersRouter = router({
  /** The codes that the caller bears as a coach. */
  myPromos: coachProcedure.query(({ ctx }) => readPromos(ctx, ofCoach(ctx.coachId))),

  /** PROMO_CODE_TAKEN, OFFERING_NOT_FOUND. */
  createMyPromo: coachProcedure
    .input(promoTermsInput)
    .mutation(({ ctx, input }) => createPromo(ctx, ofCoach(ctx.coachId), input)),

  /** Stops or resumes one. PROMO_NOT_FOUND. */
  pauseMyPromo: coachProcedure
    .input(pausePromoInput)
    .mutation(({ ctx, input }) => pausePromo(ctx, ofCoach(ctx.coachId), input)),

  /** Who used one. PROMO_NOT_FOUND. */
  myPromoUses: coachProcedure
    .input(promoIdInput)
    .query(({ ctx, input }) => readRedemptions(ctx, ofCoach(ctx.coachId), input)),

  /** Every code, of the platform and of coaches. */
  promos: adminProcedure('finance').query(({ ctx }) => readPromos(ctx, DESK)),

  /** A code at the platform's cost. PROMO_CODE_TAKEN, OFFERING_NOT_FOUND. */
  createPromo: adminProcedure('finance')
    .input(promoTermsInput)
    .mutation(({ ctx, input }) => createPromo(ctx, DESK, input)),

  /** PROMO_NOT_FOUND. */
  pausePromo: adminProcedure('finance')
    .input(pausePromoInput)
    .mutation(({ ctx, input }) => pausePromo(ctx, DESK, input)),

  /** PROMO_NOT_FOUND. */
  promoUses: adminProcedure('finance')
    .input(promoIdInput)
    .query(({ ctx, input }) => readRedemptions(ctx, DESK, input)),
});
