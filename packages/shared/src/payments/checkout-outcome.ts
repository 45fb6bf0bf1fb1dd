import type { Money } from '../money/money.ts';

/** What Stripe says about a Checkout Session, read afresh. */
export type CheckoutFacts = {
  status: 'open' | 'complete' | 'expired';
  paid: boolean;
  /** A method that confirms later was chosen, and the bank has said no. */
  refused: boolean;
  /** Before tax and discounts. */
  subtotal: Money;
  total: Money;
  /** Our payment id, as we gave it to Stripe twice. */
  clientReferenceId: string | null;
  intentPaymentId: string | null;
  received: Money | null;
  livemode: boolean;
};

export type CheckoutOutcome = 'open' | 'expired' | 'failed' | 'succeeded' | 'mismatch';

/**
 * What a session means for the payment it was made for. It counts as paid only when amount, currency,
 * both references and the mode are the ones we asked for; paid but different is a mismatch. A session
 * that is complete and not paid waits for its bank: still open to us, until the bank refuses.
 */
export function checkoutOutcome(
  facts: CheckoutFacts,
  expected: { paymentId: string; amount: Money; livemode: boolean },
): CheckoutOutcome {
  if (facts.status === 'expired') return 'expired';
  if (facts.status === 'complete' && facts.refused) return 'failed';
  if (facts.status === 'open' || !facts.paid) return 'open';
  const fits =
    // Prices hold their tax: Stripe Tax adds nothing to what we asked for.
    isSameMoney(facts.subtotal, expected.amount) &&
    isSameMoney(facts.total, expected.amount) &&
    facts.received !== null &&
    isSameMoney(facts.received, expected.amount) &&
    facts.clientReferenceId === expected.paymentId &&
    facts.intentPaymentId === expected.paymentId &&
    facts.livemode === expected.livemode;
  return fits ? 'succeeded' : 'mismatch';
}

const isSameMoney = (a: Money, b: Money) => a.amountMinor === b.amountMinor && a.currency === b.currency;
