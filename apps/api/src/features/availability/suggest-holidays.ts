import type { HolidayPlace } from '@app/shared/availability/public-holidays';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { countryOfZone, listHolidayCountries, listHolidays } from '../../adapters/holiday-calendar.ts';
import type { ActContext } from '../../app-context.ts';
import { findHolidayPlace, setHolidayPlace } from './availability.repository.ts';
import { getSchedule } from './get-schedule.ts';

type CoachContext = ActContext & { coachId: Id<'coach'> };

/** Where holidays are known of, and the place to begin with: chosen before, else the country that has the coach's clock. */
export async function showHolidayPlaces({ db, coachId }: CoachContext) {
  const { rules } = await getSchedule(db, coachId);
  const countries = await listHolidayCountries();
  const byClock = countryOfZone(rules.timeZone, countries);
  const chosen = await findHolidayPlace(db, coachId);
  return { countries, own: chosen ?? (byClock ? { country: byClock, region: null } : null) };
}

/** For the next time that the coach looks. HOLIDAYS_UNKNOWN. */
export async function rememberHolidayPlace(
  { db, coachId }: CoachContext,
  place: HolidayPlace,
): Promise<void> {
  const country = (await listHolidayCountries()).find(({ code }) => code === place.country);
  const isKnown = country && (!place.region || country.regions.some(({ code }) => code === place.region));
  if (!isKnown) throw new DomainError('HOLIDAYS_UNKNOWN');
  await setHolidayPlace(db, coachId, place);
}

/** The holidays of the coach's next twelve months, from today on. */
export async function suggestHolidays({ db, now, coachId }: CoachContext, place: HolidayPlace) {
  const { rules } = await getSchedule(db, coachId);
  const from = now.toZonedDateTimeISO(rules.timeZone).toPlainDate();
  return listHolidays(place, { from, to: from.add({ years: 1 }).subtract({ days: 1 }) });
}
