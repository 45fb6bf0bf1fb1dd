import type { Kind } from './kinds.ts';

const KIND_BY_PREFIX: Record<string, Kind> = {
  acct: 'account',
  ba: 'bank_account',
  ch: 'charge',
  cs: 'checkout.session',
  cus: 'customer',
  dp: 'dispute',
  du: 'dispute',
  evt: 'event',
  file: 'file',
  issfr: 'radar.early_fraud_warning',
  pi: 'payment_intent',
  pm: 'payment_method',
  po: 'payout',
  prod: 'product',
  promo: 'promotion_code',
  py: 'charge',
  pyr: 'refund',
  re: 'refund',
  tr: 'transfer',
  trr: 'transfer_reversal',
  txn: 'balance_transaction',
  we: 'webhook_endpoint',
};

/** What an id names, by its beginning; a coupon's may be any word. */
export const kindOfId = (id: string): Kind | undefined => KIND_BY_PREFIX[id.slice(0, id.indexOf('_'))];
