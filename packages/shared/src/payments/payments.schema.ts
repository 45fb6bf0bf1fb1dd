import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { currencySchema } from '../money/money.ts';
import { instantSchema } from '../time/instant.ts';
import { normalPromoCode } from './promo-code.ts';

/** A month on the wire, as the coach's own zone counts it: `2026-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-03');

export const earningsInput = z.strictObject({ month: monthSchema.optional() });

export const statementInput = z.strictObject({ month: monthSchema });

/** ISO 3166-1, two letters. Stripe fixes an account's country for good, so the coach is asked. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'a country such as DE');

export const connectPayoutsInput = z.strictObject({ country: countrySchema });

/** As it is typed; case and spaces do not matter. */
export const promoCodeSchema = z
  .string()
  .max(40)
  .transform(normalPromoCode)
  .pipe(z.string().regex(/^[A-Z0-9-]{3,24}$/, 'three to 24 letters, digits or dashes'));

const minor = z.int().min(1).max(99_999_999);

/** What a code gives. The end is excluded; amounts are in `currency`. */
export const promoTermsInput = z
  .strictObject({
    code: promoCodeSchema,
    percent: z.int().min(1).max(100).nullable(),
    amountMinor: minor.nullable(),
    currency: currencySchema,
    maxDiscountMinor: minor.nullable(),
    maxUses: z.int().min(1).max(1_000_000).nullable(),
    maxUsesPerPerson: z.int().min(1).max(100),
    budgetMinor: minor.nullable(),
    firstTimeOnly: z.boolean(),
    startsAt: instantSchema.nullable(),
    endsAt: instantSchema.nullable(),
    /** Only sessions with this coach; a coach's own code is for their own whatever stands here. */
    coachId: idSchema('coach').nullable().default(null),
    offeringId: idSchema('offering').nullable(),
  })
  .refine(({ percent, amountMinor }) => (percent === null) !== (amountMinor === null), {
    message: 'a per cent or an amount',
    path: ['percent'],
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || Temporal.Instant.compare(startsAt, endsAt) < 0, {
    message: 'the end comes after the beginning',
    path: ['endsAt'],
  });
export type PromoTermsInput = z.infer<typeof promoTermsInput>;

export const promoIdInput = z.strictObject({ promoCodeId: idSchema('promoCode') });
export const pausePromoInput = promoIdInput.extend({ paused: z.boolean() });

/** A card that was saved, by Stripe's name for it. */
export const savedCardInput = z.strictObject({ cardId: z.string().regex(/^pm_\w{1,60}$/) });
