import Stripe from 'stripe';
import { type CoachAccounts, coachAccounts } from './coach-account.ts';
import { type StripeBalance, stripeBalance } from './stripe-balance.ts';
import { type StripeCheckout, stripeCheckout } from './stripe-checkout.ts';
import { type StripeCustomers, stripeCustomers } from './stripe-customers.ts';
import { type StripeDisputes, stripeDisputes } from './stripe-disputes.ts';
import { type StripeEvents, stripeEvents } from './stripe-events.ts';
import { type StripeMovements, stripeMovements } from './stripe-movements.ts';
import { type StripeOrders, stripeOrders } from './stripe-orders.ts';
import { type StripeTax, stripeTax } from './stripe-tax.ts';

/** All that this product asks of Stripe. Every call that changes something carries our own key. */
export type StripeGateway = StripeCheckout &
  StripeMovements &
  StripeDisputes &
  StripeBalance &
  StripeOrders &
  StripeCustomers &
  StripeTax &
  CoachAccounts &
  StripeEvents & { livemode: boolean };

type GatewayOptions = {
  secretKey: string;
  /** Comma-separated, one for each of Stripe's places that knows our address. */
  webhookSecret: string;
  /** The local Stripe server, in development and tests. */
  apiBase?: string;
  /** How often the client itself asks again, with pauses, before it says that it is uncertain. */
  networkRetries?: number;
};

export function createStripeGateway(options: GatewayOptions): StripeGateway {
  const { secretKey, webhookSecret, apiBase, networkRetries = 2 } = options;
  const client = new Stripe(secretKey, {
    timeout: 10_000,
    maxNetworkRetries: networkRetries,
    telemetry: false,
    ...(apiBase && addressOf(apiBase)),
  });
  const secrets = webhookSecret.split(',').map((secret) => secret.trim());
  return {
    livemode: /^(sk|rk)_live_/.test(secretKey),
    ...stripeCheckout(client),
    ...stripeMovements(client),
    ...stripeDisputes(client),
    ...stripeBalance(client),
    ...stripeOrders(client),
    ...stripeCustomers(client),
    ...stripeTax(client),
    ...coachAccounts(client),
    ...stripeEvents(client, secrets),
  };
}

function addressOf(apiBase: string) {
  const { hostname, port, protocol } = new URL(apiBase);
  return { host: hostname, port, protocol: protocol === 'https:' ? ('https' as const) : ('http' as const) };
}
