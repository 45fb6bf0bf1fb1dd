import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { type CheckoutFacts, checkoutOutcome } from './checkout-outcome.ts';

const expected = { paymentId: 'pay_1', amount: money(12_000, 'EUR'), livemode: false };
const facts: CheckoutFacts = {
  status: 'complete',
  paid: true,
  refused: false,
  subtotal: money(12_000, 'EUR'),
  total: money(12_000, 'EUR'),
  clientReferenceId: 'pay_1',
  intentPaymentId: 'pay_1',
  received: money(12_000, 'EUR'),
  livemode: false,
};

describe('checkoutOutcome', () => {
  it.each<[string, Partial<CheckoutFacts>, string]>([
    ['complete and paid as asked', {}, 'succeeded'],
    ['still on the page', { status: 'open', paid: false, received: null }, 'open'],
    ['complete, but the bank has not said yes', { paid: false, received: null }, 'open'],
    ['complete, and the bank said no', { paid: false, received: null, refused: true }, 'failed'],
    [
      'a card was declined on the page',
      { status: 'open', paid: false, received: null, refused: true },
      'open',
    ],
    ['over its time', { status: 'expired', paid: false, received: null }, 'expired'],
    ['a cent less was received', { received: money(11_999, 'EUR') }, 'mismatch'],
    ['a cent more was asked', { total: money(12_001, 'EUR') }, 'mismatch'],
    ['tax was put on top', { subtotal: money(10_000, 'EUR') }, 'mismatch'],
    ['another currency', { total: money(12_000, 'USD'), received: money(12_000, 'USD') }, 'mismatch'],
    ['the session names another payment', { clientReferenceId: 'pay_2' }, 'mismatch'],
    ['the intent names another payment', { intentPaymentId: null }, 'mismatch'],
    ['paid, but nothing was received', { received: null }, 'mismatch'],
    ['real money in a test', { livemode: true }, 'mismatch'],
  ])('%s', (_what, changes, outcome) => {
    expect(checkoutOutcome({ ...facts, ...changes }, expected)).toBe(outcome);
  });
});
