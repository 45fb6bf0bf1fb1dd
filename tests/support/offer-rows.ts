import type { Row } from './authorisation-rows.ts';
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
  'offers.promoUses': { auth: 'admin:finance', input: ofPromo, open: ONE_DESK },
};
