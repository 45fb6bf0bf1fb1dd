import { z } from 'zod';

/** A month on the wire, as the coach's own zone counts it: `2026-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-03');

export const earningsInput = z.strictObject({ month: monthSchema.optional() });

export const statementInput = z.strictObject({ month: monthSchema });

/** ISO 3166-1, two letters. Stripe fixes an account's country for good, so the coach is asked. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'a country such as DE');

export const connectPayoutsInput = z.strictObject({ country: countrySchema });
