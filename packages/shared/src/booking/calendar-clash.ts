type Span = { readonly start: number; readonly end: number };
type CalendarEvent = Span & { readonly calendar: string };

/** What a calendar has at the time of a session; `unknown` while one of them cannot be read. */
export type CalendarAnswer = CalendarEvent | 'free' | 'unknown';

/**
 * What a coach's other calendars say, as far as they are known now, about a session that was booked while one of
 * them could not be read. Half-open, like every interval: what ends when the session begins is no clash. Buffers
 * do not count: the session is booked, and the question is only whether the coach has to be in two places.
 *
 * @param events in epoch milliseconds, in the order of their starts; the first that overlaps is named
 * @param isUnreadable a calendar of the coach's is still too old to rely on
 */
export function askCalendars(
  session: Span,
  events: readonly CalendarEvent[],
  isUnreadable: boolean,
): CalendarAnswer {
  const clash = events.find(({ start, end }) => start < session.end && end > session.start);
  return clash ?? (isUnreadable ? 'unknown' : 'free');
}
