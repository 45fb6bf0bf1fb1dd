import Stripe from 'stripe';

export type StripeGateway = { client: Stripe };

/** The real SDK; `apiBase` points it at the local Stripe server in development and tests. */
export function createStripeGateway({ secretKey, apiBase }: { secretKey: string; apiBase?: string }): StripeGateway {
  const options: Stripe.StripeConfig = { timeout: 10_000, maxNetworkRetries: 2, telemetry: false };
  if (!apiBase) return { client: new Stripe(secretKey, options) };
  const { hostname, port, protocol } = new URL(apiBase);
  const local = { host: hostname, port, protocol: protocol === 'https:' ? ('https' as const) : ('http' as const) };
  return { client: new Stripe(secretKey, { ...options, ...local }) };
}
