import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const availabilityErrors = {
  SCHEDULE_CHANGED: {
    kind: 'conflict',
    message: 'Your hours were changed in another window. Look at them again, then save.',
  },
  OVERRIDE_PAST: { kind: 'invalid', message: 'This date is over. Pick today or a later one.' },
  TOO_MANY_OVERRIDES: {
    kind: 'precondition',
    message: 'You have other hours on four hundred dates already. Take some away first.',
  },
  HOLIDAYS_UNKNOWN: { kind: 'not_found', message: 'We know no public holidays of this place.' },
  FEED_ADDRESS_REFUSED: {
    kind: 'invalid',
    message: 'This is not a public calendar address. It begins with https:// or webcal://.',
  },
  FEED_NOT_FOUND: { kind: 'not_found', message: 'There is no such calendar, or it is not yours.' },
  FEED_KNOWN: { kind: 'conflict', message: 'This calendar is in your list already.' },
  TOO_MANY_FEEDS: { kind: 'precondition', message: 'Ten calendars are the most. Take one away first.' },
  HOURS_HOLD_BOOKINGS: {
    kind: 'conflict',
    message: 'Sessions stand in the time that you take away. Say what becomes of each.',
  },
  HOURS_NAME_TAKEN: { kind: 'conflict', message: 'You have hours of this name already.' },
  HOURS_DATES_TAKEN: {
    kind: 'conflict',
    message: 'Other hours of yours count on some of these dates. Pick dates that only one of them has.',
  },
  TOO_MANY_HOURS: {
    kind: 'precondition',
    message: 'Twenty weeks of hours are the most. Take one away first.',
  },
  RULES_ABSURD: {
    kind: 'invalid',
    message: 'These rules do not go together. Look at the notice, the booking window and the limits.',
  },
  TOO_MANY_ABSENCES: { kind: 'precondition', message: 'Fifty absences are the most. Take one away first.' },
} as const satisfies ErrorCatalogue;
