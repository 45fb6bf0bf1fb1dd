/** Countries whose accounts a European platform can send money to: the European Economic Area, and three more. */
const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

const REGION: Record<string, readonly string[]> = {
  EUR: EUROPE,
  GBP: EUROPE,
  CHF: EUROPE,
  SEK: EUROPE,
  NOK: EUROPE,
  DKK: EUROPE,
  PLN: EUROPE,
  USD: ['US'],
  CAD: ['CA'],
  AUD: ['AU'],
};

/**
 * Where a coach's account may be, ISO 3166-1, for a platform that charges in this currency. Money that
 * was charged in one region cannot be transferred to another, and an account's country is fixed when
 * it is made: so the coach must hear of it then, not on pay-day.
 *
 * @see https://docs.stripe.com/connect/separate-charges-and-transfers (regions)
 */
export const payoutCountries = (platformCurrency: string): readonly string[] =>
  REGION[platformCurrency] ?? [];
