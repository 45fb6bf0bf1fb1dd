/** What coaches are suggested and told about their own hours. */
export const hoursRows = {
  'availability.holidayPlaces': { auth: 'coach' },
  'availability.rememberHolidayPlace': { auth: 'coach', input: () => ({ country: 'DE', region: 'BY' }) },
  'availability.holidays': { auth: 'coach', input: () => ({ country: 'DE', region: null }) },
  'booking.busyTimes': {
    auth: 'coach',
    input: () => ({ from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z' }),
  },
  'admin.coachTimes': {
    auth: 'admin:support',
    input: ({ coachId }: { coachId: string }) => ({ coachId }),
    owner: 'admin',
  },
} as const;
