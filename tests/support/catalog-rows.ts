import { AS_THE_COACH, DEFAULT_SETTINGS } from '@app/shared/availability/schedule-rules';
import { coaches, type Rows } from './authorisation-row.ts';

const version = 1;
const offering = {
  sessionType: 'behavioural',
  durationMinutes: 60,
  title: 'A full interview',
  description: '',
  price: { amountMinor: 9_600, currency: 'EUR' },
} as const;

const identity = {
  'identity.publicConfig': { auth: 'public' },
  'identity.me': { auth: 'public' },
  'identity.updateProfile': { auth: 'user', input: () => ({ name: 'Ines', timeZone: 'Europe/Berlin' }) },
} satisfies Rows;

const catalog = {
  'catalog.coach': { auth: 'public', input: ({ saleSlug }) => ({ slug: saleSlug }), owner: 'candidate' },
  'catalog.offering': { auth: 'public', input: ({ saleId }) => ({ offeringId: saleId }), owner: 'candidate' },
  'catalog.facets': { auth: 'public' },
  'catalog.openFile': { auth: 'candidate' },
  'catalog.myFile': { auth: 'coach' },
  'catalog.editProfile': {
    auth: 'coach',
    input: () => ({
      ...{ displayName: 'Adaeze', headline: '', bio: '', city: '', country: '', timeZone: 'America/Denver' },
      ...{ languages: [], industries: [], companies: [], experience: [], peopleInterviewed: 0 },
    }),
  },
  'catalog.saveApplication': { auth: 'coach', input: () => ({ application: {} }) },
  'catalog.submitApplication': { auth: 'coach' },
  'catalog.addOffering': { auth: 'coach', input: () => offering },
  'catalog.changeOffering': coaches(({ offeringId }) => ({ offeringId, ...offering })),
  'catalog.withdrawOffering': coaches(({ spareOfferingId: offeringId }) => ({ offeringId })),
} satisfies Rows;

const availability = {
  'availability.calendarFeeds': { auth: 'coach' },
  'availability.addCalendarFeed': {
    auth: 'coach',
    input: () => ({ name: 'Home', url: 'https://nowhere.second-round.test/home.ics' }),
  },
  'availability.removeCalendarFeed': coaches(({ spareFeedId: feedId }) => ({ feedId })),
  'availability.changeCalendarFeed': coaches(({ feedId }) => ({
    feedId,
    whenSilent: 'close',
    freeDaysBusy: true,
  })),
  'availability.refreshCalendarFeed': coaches(({ feedId }) => ({ feedId })),
  'availability.mySchedule': { auth: 'coach' },
  'availability.setWeeklyHours': { auth: 'coach', input: () => ({ version, weeklyHours: [] }) },
  'availability.setDateOverrides': {
    auth: 'coach',
    input: () => ({ version, dates: ['2026-04-01'], intervals: [] }),
  },
  'availability.removeDateOverride': {
    auth: 'coach',
    input: () => ({ version, date: '2026-04-01' }),
    untried: 'it answers NOT_FOUND to a date without other hours, as it should',
  },
  'availability.nameHours': {
    auth: 'coach',
    input: () => ({ version, hours: { id: null, name: 'Summer', from: null, to: null } }),
  },
  'availability.removeNamedHours': coaches(({ namedHoursId: id }) => ({ version, id })),
  'availability.makeUsualHours': coaches(({ namedHoursId: id }) => ({ version, id })),
  'availability.addAbsence': {
    auth: 'coach',
    input: () => ({ version, absence: { from: '2026-04-01', to: '2026-04-02', reason: '' } }),
  },
  'availability.removeAbsence': coaches(({ absenceId: id }) => ({ version, id })),
  'availability.setOfferingRules': {
    auth: 'coach',
    input: ({ offeringId }) => ({
      version,
      rules: { ...AS_THE_COACH, offeringId },
    }),
    owner: 'coach',
  },
  'availability.setRules': {
    auth: 'coach',
    input: () => ({ version, rules: { ...DEFAULT_SETTINGS, timeZone: 'America/Denver' } }),
  },
} satisfies Rows;

/** People, what is offered, and when. */
export const catalogRows: Rows = { ...identity, ...catalog, ...availability };
