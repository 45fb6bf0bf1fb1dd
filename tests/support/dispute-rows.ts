const DESK = 'there is one desk: whoever has finance sees everything that left it';

/** What the finance admin decides about money that banks and the dashboard took. */
export const disputeRows = {
  'finance.excesses': { auth: 'admin:finance' },
  'finance.decideExcess': {
    auth: 'admin:finance',
    input: () => ({ stripeRefundId: 're_neverWas', creditMinor: 0 }),
    kind: 'mutation',
    open: DESK,
    untried: 'a refund that never was',
  },
} as const;
