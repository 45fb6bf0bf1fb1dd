/** What Stripe knows for us. Cards are Stripe's: the candidate of these tests has none, so every name of one is somebody else's. */
export const cardRows = {
  'payments.taxInPrices': { auth: 'user' },
  'finance.taxSource': { auth: 'admin:finance' },
  'offers.myPromoScope': { auth: 'coach' },
  'offers.promoScope': { auth: 'admin:finance' },
  'payments.savedCards': { auth: 'candidate' },
  'payments.removeCard': {
    auth: 'candidate',
    input: () => ({ cardId: 'pm_1OfSomebodyElse' }),
    owner: 'candidate',
    untried:
      'a card that is not at Stripe is refused to its owner too; saved-cards.test.ts removes real ones',
  },
} as const;
