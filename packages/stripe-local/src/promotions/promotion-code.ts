import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Owned, Stored } from '../store/stored.ts';
import { isValid } from './coupon.ts';

export interface PromotionCode extends Owned {
  object: 'promotion_code';
  active: boolean;
  code: string;
  customer: string | null;
  expires_at: number | null;
  max_redemptions: number | null;
  metadata: Metadata;
  promotion: { coupon: string; type: 'coupon' };
  restrictions: {
    first_time_transaction: boolean;
    minimum_amount: number | null;
    minimum_amount_currency: string | null;
  };
  times_redeemed: number;
}

/** It is in use only as long as its coupon is, it has not ended, and its uses are not used up. */
export function isActive(sandbox: Sandbox, code: PromotionCode): boolean {
  const { active, expires_at, max_redemptions, times_redeemed, promotion } = code;
  const coupon = sandbox.store.find('coupon', promotion.coupon);
  const inTime = expires_at === null || sandbox.now() < expires_at;
  const isLeft = max_redemptions === null || times_redeemed < max_redemptions;
  return active && inTime && isLeft && coupon !== undefined && isValid(sandbox, coupon);
}

export const presentPromotionCode = (sandbox: Sandbox, stored: Stored): Record<string, unknown> => ({
  ...stored,
  active: isActive(sandbox, stored as PromotionCode),
});
