import type { HolidayCountry, HolidayPlace, PublicHoliday } from '@app/shared/availability/public-holidays';

/** Read when the first coach asks: the rules of all countries take some forty megabytes. */
let library: Promise<typeof import('date-holidays')> | undefined;
const open = () => {
  library ??= import('date-holidays');
  return library;
};

const LONGEST_NAME = 80;
const LANGUAGE = 'en';

/** Every country whose holidays are known, with the parts that have their own. */
export async function listHolidayCountries(): Promise<HolidayCountry[]> {
  const { default: Holidays } = await open();
  const known = new Holidays();
  const entries = (names: Record<string, string> | undefined) =>
    Object.entries(names ?? {})
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, LANGUAGE));
  return entries(known.getCountries(LANGUAGE)).map(({ code, name }) => ({
    ...{ code, name },
    regions: entries(known.getStates(code, LANGUAGE)),
  }));
}

/** The holidays of a place from one date to another, both included, by date; none for a place it does not know. */
export async function listHolidays(
  { country, region }: HolidayPlace,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Promise<PublicHoliday[]> {
  const { default: Holidays } = await open();
  const calendar = new Holidays();
  calendar.init(country, region ?? undefined);
  const years = Array.from({ length: to.year - from.year + 1 }, (_, i) => from.year + i);
  const byDate = new Map<string, PublicHoliday>();
  for (const { date, name, type } of years.flatMap((year) => calendar.getHolidays(year, LANGUAGE))) {
    const day = date.slice(0, 10); // as the place's own calendar has it
    if ((type !== 'public' && type !== 'bank') || day < from.toString() || day > to.toString()) continue;
    if (byDate.get(day)?.kind === 'public') continue;
    byDate.set(day, { date: day, name: name.slice(0, LONGEST_NAME), kind: type });
  }
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** The country whose clock this is, where only one has it. */
export function countryOfZone(timeZone: string, countries: readonly HolidayCountry[]): string | null {
  const at = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  const fits = countries.filter(({ code }) =>
    zonesOf(code).some((zone) => zone === timeZone || at.equals(at.withTimeZone(zone))),
  );
  return fits.length === 1 ? fits[0]!.code : null;
}

/** Newer than TypeScript's own list. */
const zonesOf = (country: string): string[] =>
  (
    new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined }
  ).getTimeZones?.() ?? [];
