import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import type { TestCard } from './test-card.ts';

export interface PaymentMethod extends Owned {
  object: 'payment_method';
  allow_redisplay: 'always' | 'limited' | 'unspecified';
  card: {
    brand: string;
    exp_month: number;
    exp_year: number;
    fingerprint: string;
    last4: string;
    [detail: string]: unknown;
  };
  customer: string | null;
  metadata: Metadata;
  _number: string;
  /** Charged without a customer, or detached: it cannot be attached any more. */
  _spent?: boolean;
}

/** Who pays and how, as far as the form asked. */
export interface Payer {
  email: string | null;
  name: string | null;
  /** A method of the customer's that they chose instead of typing a card. */
  saved?: string;
  /** They ticked that the card may be kept for the next time. */
  saves?: boolean;
  /** Where the bill goes, for automatic tax. */
  country?: string;
}

export function createPaymentMethod(
  sandbox: Sandbox,
  account: string,
  testCard: TestCard,
  payer: Payer,
): PaymentMethod {
  return sandbox.store.put('payment_method', {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'limited',
    billing_details: billingDetails(payer),
    card: {
      brand: testCard.brand,
      checks: checks(testCard),
      country: 'US',
      display_brand: testCard.brand,
      exp_month: 12,
      exp_year: 2034,
      fingerprint: fingerprintOf(testCard),
      funding: testCard.funding ?? 'credit',
      generated_from: null,
      last4: testCard.number.slice(-4),
      networks: { available: [testCard.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: sandbox.now(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
    _number: testCard.number,
    _account: account,
  });
}

export const billingDetails = ({ email, name, country }: Payer) => ({
  address: {
    city: null,
    country: country ?? null,
    line1: null,
    line2: null,
    postal_code: null,
    state: null,
  },
  email,
  name,
  phone: null,
  tax_id: null,
});

/** The `card` part of a charge's payment method details. */
export const chargedCard = (testCard: TestCard, amount: number) => ({
  amount_authorized: amount,
  authorization_code: null,
  brand: testCard.brand,
  checks: checks(testCard),
  country: 'US',
  electronic_commerce_indicator: null,
  exp_month: 12,
  exp_year: 2034,
  fingerprint: fingerprintOf(testCard),
  funding: testCard.funding ?? 'credit',
  installments: null,
  last4: testCard.number.slice(-4),
  mandate: null,
  network: testCard.brand,
  network_token: { used: false },
  network_transaction_id: null,
  regulated_status: 'unregulated',
  three_d_secure: testCard.challenge ? THREE_D_SECURE : null,
  transaction_link_id: null,
  wallet: null,
});

const THREE_D_SECURE = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
};

const checks = ({ decline }: TestCard) => ({
  address_line1_check: null,
  address_postal_code_check: null,
  cvc_check: decline?.code === 'incorrect_cvc' ? 'fail' : 'pass',
});

const fingerprintOf = ({ number }: TestCard) => `Local${number.slice(-11)}`;
