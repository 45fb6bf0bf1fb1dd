import { z } from 'zod';
import { DEFAULT_PACKAGE_DAYS } from './package-sessions.ts';

/** The numbers of packages, gifts and invitations. Amounts are minor units of the platform's currency. */
export const offerPolicySchema = z
  .strictObject({
    /** How long sessions of a package may wait to be booked; then they are credit. At most what Stripe holds money for. */
    packageDays: z.int().min(7).max(DEFAULT_PACKAGE_DAYS),
    giftLeastMinor: z.int().min(500).max(100_000),
    giftMostMinor: z.int().min(500).max(1_000_000),
    referrerCreditMinor: z.int().min(0).max(10_000),
    referredCreditMinor: z.int().min(0).max(10_000),
    /** So many invitations of one person are rewarded in a year. */
    referralsPerYear: z.int().min(0).max(100),
  })
  .refine(({ giftLeastMinor, giftMostMinor }) => giftLeastMinor <= giftMostMinor, {
    message: 'the largest gift is not smaller than the smallest',
    path: ['giftMostMinor'],
  });
export type OfferPolicy = z.infer<typeof offerPolicySchema>;

export const DEFAULT_OFFER_POLICY: OfferPolicy = {
  packageDays: DEFAULT_PACKAGE_DAYS,
  giftLeastMinor: 2_000,
  giftMostMinor: 50_000,
  referrerCreditMinor: 1_500,
  referredCreditMinor: 1_500,
  referralsPerYear: 10,
};
