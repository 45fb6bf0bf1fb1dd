import { z } from 'zod';

/** A country (ISO 3166-1) and a part of it as the library of holidays names it; null is the whole country. */
export const holidayPlaceSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'Which country?'),
  region: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,8}$/)
    .nullable(),
});
export type HolidayPlace = z.infer<typeof holidayPlaceSchema>;

/** One date on which most people of a place do not work. `bank`: banks and offices are closed, shops may not be. */
export type PublicHoliday = {
  readonly date: string;
  readonly name: string;
  readonly kind: 'public' | 'bank';
};

export type HolidayCountry = {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
};
