import type { Id } from '@app/shared/id/id';
import {
  buyGiftInput,
  buyPackageInput,
  claimReferralInput,
  ofOfferingInput,
  orderIdInput,
  redeemGiftInput,
  refundPackageInput,
  setOfferPolicyInput,
  setPackagePriceInput,
} from '@app/shared/payments/offers.schema';
import { pausePromoInput, promoIdInput, promoTermsInput } from '@app/shared/payments/payments.schema';
import {
  adminProcedure,
  candidateProcedure,
  coachProcedure,
  publicProcedure,
} from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { buyGift } from './buy-gift.ts';
import { buyPackage, setPackagePrice } from './buy-package.ts';
import { checkOrder } from './check-order.ts';
import { claimReferral, readInvitation, showInvitation } from './claim-referral.ts';
import { createPromo, type PromoDesk, pausePromo } from './create-promo.ts';
import { readOfferPolicy } from './offer-policy.repository.ts';
import { readMyPackageOffers, readMyPackages, readPackageOffers, readSoldPackages } from './read-packages.ts';
import { readPromoScope } from './read-promo-scope.ts';
import { readPromos, readRedemptions } from './read-promos.ts';
import { readGifts, readMyGifts, redeemGift } from './redeem-gift.ts';
import { refundPackage } from './refund-package.ts';
import { setOfferPolicy, showOfferPolicy } from './set-offer-policy.ts';

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

  /** What a code of the caller's can be for. */
  myPromoScope: coachProcedure.query(({ ctx }) => readPromoScope(ctx, ofCoach(ctx.coachId))),

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

  /** What a code can be for: every coach who sells, and what. */
  promoScope: adminProcedure('finance').query(({ ctx }) => readPromoScope(ctx, DESK)),

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

  /** What packages of an offering cost. */
  packageOffers: publicProcedure
    .input(ofOfferingInput)
    .query(({ ctx, input }) => readPackageOffers(ctx, input.offeringId)),

  /** The caller's offerings as a coach, with what they ask for packages. */
  myPackageOffers: coachProcedure.query(({ ctx }) => readMyPackageOffers(ctx, ctx.coachId)),

  /** OFFERING_NOT_FOUND, PACKAGE_TOO_DEAR. */
  setPackagePrice: coachProcedure
    .input(setPackagePriceInput)
    .mutation(({ ctx, input }) => setPackagePrice(ctx, ctx.coachId, input)),

  /** What the caller sold as a coach. */
  soldPackages: coachProcedure.query(({ ctx }) => readSoldPackages(ctx, ctx.coachId)),

  /** Where to pay for a package. PACKAGE_NOT_OFFERED, OFFERING_NOT_FOUND, PAYMENT_PROVIDER_DOWN. */
  buyPackage: candidateProcedure.input(buyPackageInput).mutation(({ ctx, input }) => buyPackage(ctx, input)),

  myPackages: candidateProcedure.query(({ ctx }) => readMyPackages(ctx, ctx.user.id)),

  /** Gives the unused sessions back. PACKAGE_NOT_FOUND, PACKAGE_CLOSED, REFUND_CHANGED. */
  refundPackage: candidateProcedure
    .input(refundPackageInput)
    .mutation(({ ctx, input }) => refundPackage(ctx, input)),

  /** Asks Stripe how an order stands. ORDER_NOT_FOUND, PAYMENT_PROVIDER_DOWN. */
  checkOrder: candidateProcedure.input(orderIdInput).mutation(({ ctx, input }) => checkOrder(ctx, input)),

  /** Where to pay for a gift. GIFT_AMOUNT, PAYMENT_PROVIDER_DOWN. */
  buyGift: candidateProcedure.input(buyGiftInput).mutation(({ ctx, input }) => buyGift(ctx, input)),

  myGifts: candidateProcedure.query(({ ctx }) => readMyGifts(ctx, ctx.user.id)),

  /** Turns a gift into credit. GIFT_NOT_FOUND, GIFT_REDEEMED. */
  redeemGift: candidateProcedure.input(redeemGiftInput).mutation(({ ctx, input }) => redeemGift(ctx, input)),

  /** Every gift. */
  gifts: adminProcedure('finance').query(({ ctx }) => readGifts(ctx)),

  /** The caller's own invitation. */
  invitation: candidateProcedure.query(({ ctx }) => readInvitation(ctx)),

  /** Whose invitation a code is. REFERRAL_NOT_FOUND. */
  showInvitation: publicProcedure
    .input(claimReferralInput)
    .query(({ ctx, input }) => showInvitation(ctx, input)),

  /** REFERRAL_NOT_FOUND, REFERRAL_OWN, REFERRAL_TOO_LATE. */
  claimReferral: candidateProcedure
    .input(claimReferralInput)
    .mutation(({ ctx, input }) => claimReferral(ctx, input)),

  /** The numbers of gifts for whoever buys one. */
  giftLimits: publicProcedure.query(async ({ ctx }) => {
    const { giftLeastMinor, giftMostMinor } = await readOfferPolicy(ctx.db);
    return { giftLeastMinor, giftMostMinor, currency: ctx.config.PLATFORM_CURRENCY };
  }),

  policy: adminProcedure('finance').query(({ ctx }) => showOfferPolicy(ctx)),

  /** New numbers for what is sold from now on. */
  setPolicy: adminProcedure('finance')
    .input(setOfferPolicyInput)
    .mutation(({ ctx, input }) => setOfferPolicy(ctx, input)),
});
