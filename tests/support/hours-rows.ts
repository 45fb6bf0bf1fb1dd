/** What coaches are suggested and told about their own hours. */
export const hoursRows = {
  'availability.holidayPlaces': { auth: 'coach' },
  'availability.holidays': { auth: 'coach', input: () => ({ country: 'DE', region: null }) },
} as const;
