import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Owned, Stored } from '../store/stored.ts';

export interface Coupon extends Owned {
  object: 'coupon';
  amount_off: number | null;
  currency: string | null;
  duration: 'forever' | 'once' | 'repeating';
  duration_in_months: number | null;
  max_redemptions: number | null;
  metadata: Metadata;
  name: string | null;
  percent_off: number | null;
  redeem_by: number | null;
  times_redeemed: number;
  _deleted: boolean;
}

/** Whether it can still be put on something. */
export function isValid(sandbox: Sandbox, coupon: Coupon): boolean {
  const { redeem_by, max_redemptions, times_redeemed, _deleted } = coupon;
  const inTime = redeem_by === null || sandbox.now() < redeem_by;
  return !_deleted && inTime && (max_redemptions === null || times_redeemed < max_redemptions);
}

export const presentCoupon = (sandbox: Sandbox, stored: Stored): Record<string, unknown> => ({
  ...stored,
  valid: isValid(sandbox, stored as Coupon),
});

/** What it takes off a sum of its currency, half a minor unit rounded up; never more than the sum. */
export function amountOff({ percent_off, amount_off }: Coupon, subtotal: number): number {
  const off = percent_off === null ? (amount_off ?? 0) : Math.round((subtotal * percent_off) / 100);
  return Math.min(off, subtotal);
}
