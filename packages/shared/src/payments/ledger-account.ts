import type { Id } from '../id/id.ts';

/**
 * The names of the ledger's accounts. Assets and expenses grow by debits, liabilities and revenue by
 * credits. What belongs to one booking or person has an account of its own, so a balance answers
 * "how much is still owed to whom" without adding anything up.
 */
export const ledgerAccount = {
  /** What Stripe holds for us, pending and available. */
  stripeBalance: 'asset:stripe_balance',
  /** Paid out by Stripe to our bank and not there yet; then at the bank. */
  stripeInTransit: 'asset:stripe_in_transit',
  bank: 'asset:bank',
  /** The platform's own money, put in for instance to cover refunds. */
  platformFunds: 'equity:platform',
  /** Withdrawn by a dispute that is still open. */
  disputeHold: 'asset:dispute_hold',
  /** What a coach owes us: their part of a refund that could not be taken back yet. */
  coachDebt: (coachId: Id<'coach'>) => `asset:coach_debt:${coachId}`,
  /** Paid for a booking and not yet earned by anybody. */
  booking: (bookingId: Id<'booking'>) => `liability:booking:${bookingId}`,
  /** Earned by a coach and not yet transferred. */
  coachPayable: (coachId: Id<'coach'>) => `liability:coach_payable:${coachId}`,
  /** Earned by a coach and withheld, since the bank asks about a share that has left. */
  coachReserve: (coachId: Id<'coach'>) => `liability:coach_reserve:${coachId}`,
  /** A refund on its way, or one that failed and is owed still. */
  candidatePayable: (candidateId: Id<'user'>) => `liability:candidate_payable:${candidateId}`,
  /** Sessions of a package that were paid for and are not booked. */
  packageCredit: (packageId: Id<'package'>) => `liability:package_credit:${packageId}`,
  /** A gift that was paid for and nobody has redeemed. */
  gift: (giftId: Id<'gift'>) => `liability:gift:${giftId}`,
  /** The candidate's wallet. */
  candidateCredit: (candidateId: Id<'user'>) => `liability:candidate_credit:${candidateId}`,
  /** In the prices of sessions that were held; owed to the states. */
  tax: 'liability:tax',
  commission: 'revenue:commission',
  stripeFees: 'expense:stripe_fees',
  disputeFees: 'expense:dispute_fees',
  losses: 'expense:losses',
  /** Discounts, credit and goodwill that the platform pays for. */
  promo: 'expense:promo',
  /** Money that came and is not understood; must return to nothing. */
  suspense: 'suspense',
} as const;
