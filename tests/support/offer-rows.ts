import { DEFAULT_OFFER_POLICY } from '@app/shared/payments/offer-policy';
import type { Row } from './authorisation-row.ts';
import type { World } from './authorisation-world.ts';

const terms = (code: string) => ({
  code,
  percent: 10,
  amountMinor: null,
  currency: 'EUR',
  maxDiscountMinor: null,
  maxUses: null,
  maxUsesPerPerson: 1,
  budgetMinor: null,
  firstTimeOnly: false,
  startsAt: null,
  endsAt: null,
  offeringId: null,
});
const ofPromo = ({ promoCodeId }: World) => ({ promoCodeId });
const NO_CODE = 'a code that nobody has is refused to everybody';
const ONE_DESK = 'there is one desk: whoever has finance sees every code';

/** Codes, packages, gifts and invitations. */
export const offerRows: Record<string, Row> = {
  'booking.applyPromo': {
    auth: 'candidate',
    input: ({ bookingId }) => ({ bookingId, code: 'NOSUCH' }),
    owner: 'candidate',
    untried: 'the booking is paid, so no code can be put on it',
  },
  'booking.removePromo': {
    auth: 'candidate',
    input: ({ bookingId }) => ({ bookingId }),
    owner: 'candidate',
    untried: 'the booking is paid, so its price stands',
  },
  'offers.myPromos': { auth: 'coach' },
  'offers.createMyPromo': { auth: 'coach', input: () => terms('OFMINE'), open: 'no offering is named' },
  'offers.pauseMyPromo': {
    auth: 'coach',
    input: (ids) => ({ ...ofPromo(ids), paused: true }),
    owner: 'coach',
  },
  'offers.myPromoUses': { auth: 'coach', input: ofPromo, owner: 'coach' },
  'offers.promos': { auth: 'admin:finance' },
  'offers.createPromo': { auth: 'admin:finance', input: () => terms('OFDESK'), open: ONE_DESK },
  'offers.pausePromo': {
    auth: 'admin:finance',
    input: (ids) => ({ ...ofPromo(ids), paused: false }),
    open: ONE_DESK,
  },
  'offers.packageOffers': {
    auth: 'public',
    input: ({ offeringId }) => ({ offeringId }),
    open: 'prices are for everybody; what is not offered has none',
  },
  'offers.myPackageOffers': { auth: 'coach' },
  'offers.setPackagePrice': {
    auth: 'coach',
    input: ({ offeringId }) => ({ offeringId, sessions: 3, priceMinor: 20_000 }),
    owner: 'coach',
    untried: 'the coach of these tests sells nothing at the moment',
  },
  'offers.soldPackages': { auth: 'coach' },
  'offers.buyPackage': {
    auth: 'candidate',
    input: ({ offeringId }) => ({ offeringId, sessions: 10 }),
    open: 'what is for sale is for everybody',
    untried: 'nobody offers ten',
  },
  'offers.myPackages': { auth: 'candidate' },
  'offers.refundPackage': {
    auth: 'candidate',
    input: ({ packageId }) => ({ packageId, refundMinor: 1 }),
    owner: 'candidate',
    untried: 'at another amount than the page says it is refused',
  },
  'offers.checkOrder': {
    auth: 'candidate',
    input: ({ orderId }) => ({ orderId }),
    owner: 'candidate',
  },
  'offers.buyGift': {
    auth: 'candidate',
    input: () => ({
      amountMinor: 5_000,
      giverName: 'Jonas',
      recipientName: 'Ines',
      recipientEmail: 'ines@example.test',
      message: '',
      sendAt: '2026-03-05T08:00:00Z',
    }),
  },
  'offers.myGifts': { auth: 'candidate' },
  'offers.redeemGift': { auth: 'candidate', input: () => ({ code: 'ABCDEFGHJKLMNPQR' }), untried: NO_CODE },
  'offers.gifts': { auth: 'admin:finance' },
  'offers.invitation': { auth: 'candidate' },
  'offers.showInvitation': { auth: 'public', input: () => ({ code: 'ABCDEFGH' }), untried: NO_CODE },
  'offers.claimReferral': { auth: 'candidate', input: () => ({ code: 'ABCDEFGH' }), untried: NO_CODE },
  'offers.giftLimits': { auth: 'public' },
  'offers.policy': { auth: 'admin:finance' },
  'offers.setPolicy': { auth: 'admin:finance', input: () => ({ policy: DEFAULT_OFFER_POLICY }) },
  'offers.promoUses': { auth: 'admin:finance', input: ofPromo, open: ONE_DESK },
};
