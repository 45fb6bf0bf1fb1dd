const CALENDAR = 'calendar: ';
const SILENT = 'silent: ';

/** What stands in the way: a session or a hold of the coach's own, an entry of a calendar, or a calendar's silence. */
export type BusySource =
  | { readonly of: 'booking' }
  | { readonly of: 'calendar' | 'silence'; readonly name: string }
  | { readonly of: 'other' };

/** The `kind` of time that another calendar takes, by the name that the coach gave it. */
export const kindOfCalendar = (name: string): string => `${CALENDAR}${name}`;

/** The `kind` of time that nothing is offered in because a calendar does not answer. */
export const kindOfSilence = (name: string): string => `${SILENT}${name}`;

/** What a busy time's `kind` says of where it comes from. */
export function busySource(kind: string | undefined): BusySource {
  if (kind === 'booking') return { of: 'booking' };
  if (kind?.startsWith(CALENDAR)) return { of: 'calendar', name: kind.slice(CALENDAR.length) };
  if (kind?.startsWith(SILENT)) return { of: 'silence', name: kind.slice(SILENT.length) };
  return { of: 'other' };
}
