import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { instantSchema } from '../time/instant.ts';
import { GIFT_CODE_LENGTH, readGiftCode } from './gift-code.ts';
import { offerPolicySchema } from './offer-policy.ts';
import { PACKAGE_SIZES } from './package-sessions.ts';

const offeringId = idSchema('offering');
export const packageSizeSchema = z.literal([...PACKAGE_SIZES]);

/** Null takes the package off the page again. */
export const setPackagePriceInput = z.strictObject({
  offeringId,
  sessions: packageSizeSchema,
  priceMinor: z.int().min(50).max(99_999_999).nullable(),
});
export const ofOfferingInput = z.strictObject({ offeringId });
export const buyPackageInput = z.strictObject({ offeringId, sessions: packageSizeSchema });
/** `refundMinor` is what the person saw before the click; another amount now is refused, not applied. */
export const refundPackageInput = z.strictObject({
  packageId: idSchema('package'),
  refundMinor: z.int().min(0),
});
export const orderIdInput = z.strictObject({ orderId: idSchema('order') });

const name = z.string().trim().min(1).max(120);
export const buyGiftInput = z.strictObject({
  amountMinor: z.int().min(1).max(1_000_000),
  giverName: name,
  recipientName: name,
  recipientEmail: z.email().max(254),
  message: z.string().trim().max(600),
  /** When it is sent; what lies in the past is sent at once. */
  sendAt: instantSchema,
});
export type BuyGiftInput = z.infer<typeof buyGiftInput>;
export const redeemGiftInput = z.strictObject({
  code: z.string().max(40).transform(readGiftCode).pipe(z.string().length(GIFT_CODE_LENGTH)),
});
export const claimReferralInput = z.strictObject({
  code: z
    .string()
    .max(20)
    .transform(readGiftCode)
    .pipe(z.string().regex(/^[A-Z0-9]{8}$/)),
});
export const setOfferPolicyInput = z.strictObject({ policy: offerPolicySchema });
