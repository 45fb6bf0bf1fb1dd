/** What Stripe told us, in words. The longest beginning that fits a type wins. */
const WORDS: readonly (readonly [string, string])[] = [
  ['checkout.session.completed', 'Payment page finished'],
  ['checkout.session.expired', 'Payment page closed unpaid'],
  ['checkout.session.async_payment_succeeded', 'Slow payment arrived'],
  ['checkout.session.async_payment_failed', 'Slow payment failed'],
  ['payment_intent.created', 'Payment begun'],
  ['payment_intent.requires_action', 'Bank asks the candidate to confirm'],
  ['payment_intent.processing', 'Payment on its way'],
  ['payment_intent.succeeded', 'Paid'],
  ['payment_intent.payment_failed', 'Card declined'],
  ['payment_intent.canceled', 'Payment called off'],
  ['charge.succeeded', 'Card charged'],
  ['charge.failed', 'Card not charged'],
  ['charge.updated', 'Charge settled, fee known'],
  ['charge.refunded', 'Charge given back'],
  ['charge.refund.updated', 'Refund changed'],
  ['charge.dispute.created', 'Bank disputes the payment'],
  ['charge.dispute.funds_withdrawn', 'Disputed money withdrawn'],
  ['charge.dispute.funds_reinstated', 'Disputed money returned'],
  ['charge.dispute.closed', 'Dispute decided'],
  ['charge.dispute.updated', 'Dispute changed'],
  ['refund.created', 'Refund begun'],
  ['refund.updated', 'Refund changed'],
  ['refund.failed', 'Refund came back'],
  ['transfer.created', 'Transfer to the coach made'],
  ['transfer.reversed', 'Transfer taken back'],
  ['transfer.updated', 'Transfer changed'],
  ['account.', 'Coach’s account changed'],
  ['capability.', 'Coach’s account changed'],
  ['v2.core.account', 'Coach’s account changed'],
  ['payout.', 'Payout to a bank'],
];

export const stripeWords = (type: string): string =>
  WORDS.find(([beginning]) => type.startsWith(beginning))?.[1] ?? type;

const OUTCOMES: Readonly<Record<string, string>> = {
  applied: 'taken into our books',
  declined: 'noted; the page stays open for another card',
  foreign: 'not about anything of ours',
  kept: 'kept; nothing follows from it',
  waits: 'the fee is not known yet',
  other_mode: 'of the other mode, dropped',
};

/** What we made of it; an event may have had several effects. */
export function stripeOutcome(outcome: string | null): string {
  if (outcome === null) return 'not looked at yet';
  const words = [...new Set(outcome.split(','))].map((each) => OUTCOMES[each] ?? each);
  return words.join(', ');
}
