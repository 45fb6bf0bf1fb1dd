import { createHmac } from 'node:crypto';

/** The `Stripe-Signature` header: when, and HMAC-SHA256 of `time.body` with the whole secret. */
export function signatureHeader(body: string, secret: string, unixSeconds: number): string {
  const digest = createHmac('sha256', secret).update(`${unixSeconds}.${body}`).digest('hex');
  return `t=${unixSeconds},v1=${digest}`;
}
