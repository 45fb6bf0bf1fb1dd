import type { HolidayPlace } from '@app/shared/availability/public-holidays';
import type { Id } from '@app/shared/id/id';
import { countryOfZone, listHolidayCountries, listHolidays } from '../../adapters/holiday-calendar.ts';
import type { ActContext } from '../../app-context.ts';
import { getSchedule } from './get-schedule.ts';

type CoachContext = ActContext & { coachId: Id<'coach'> };

/** Where holidays are known of, and which of these countries has the coach's clock. */
export async function showHolidayPlaces({ db, coachId }: CoachContext) {
  const { rules } = await getSchedule(db, coachId);
  const countries = await listHolidayCountries();
  return { countries, own: countryOfZone(rules.timeZone, countries) };
}

/** The holidays of the coach's next twelve months, from today on. */
export async function suggestHolidays({ db, now, coachId }: CoachContext, place: HolidayPlace) {
  const { rules } = await getSchedule(db, coachId);
  const from = now.toZonedDateTimeISO(rules.timeZone).toPlainDate();
  return listHolidays(place, { from, to: from.add({ years: 1 }).subtract({ days: 1 }) });
}
