import type { SentExplanation } from '@app/shared/availability/sent-explanation';
import { formatDate, formatDay, formatTime } from '../../ui/format-time.ts';

const CALENDAR = 'calendar: ';

/** Why a time is not offered, in a sentence; times are those of the reader's zone. */
export function sayReason(reason: SentExplanation, timeZone: string): string {
  const at = (moment: string) => `${formatDay(moment, timeZone)}, ${formatTime(moment, timeZone)}`;
  if (!reason) return 'It is offered.';
  switch (reason.rule) {
    case 'no_schedule':
      return 'No hours are set yet.';
    case 'notice':
      return `It is too soon: with the notice as it is set, times from ${at(reason.bookableFrom)} on can be booked.`;
    case 'horizon':
      return `It is too far ahead: the booking window ends with ${formatDate(reason.lastDate)}.`;
    case 'away':
      return `The coach is away on ${formatDate(reason.date)}.`;
    case 'override':
      return `${formatDate(reason.date)} has hours of its own, and this time is not in them.`;
    case 'hours':
      return `It lies outside the hours of ${formatDate(reason.date)}.`;
    case 'short':
      return 'It lies within the hours, but they end before the session would.';
    case 'grid':
      return `Sessions do not start at this minute. ${sayNeighbours([reason.before, reason.after], timeZone)}`;
    case 'busy':
      return `It is busy: ${sayKind(reason.by.kind)} from ${at(reason.by.startsAt)} to ${formatTime(reason.by.endsAt, timeZone)}.`;
    case 'buffer':
      return `It is too close to ${sayKind(reason.by.kind)} from ${at(reason.by.startsAt)} to ${formatTime(reason.by.endsAt, timeZone)}: the time kept free around sessions would not be left.`;
    case 'cap':
      return `The ${reason.per} is full: ${reason.most} ${reason.most === 1 ? 'session' : 'sessions'} at most.`;
  }
}

const sayKind = (kind: string): string =>
  kind.startsWith(CALENDAR)
    ? `“${kind.slice(CALENDAR.length)}” has an appointment`
    : kind === 'booking'
      ? 'a session or a hold'
      : 'an appointment';

function sayNeighbours(around: readonly (string | null)[], timeZone: string): string {
  const times = around.filter((each) => each !== null).map((each) => formatTime(each, timeZone));
  return times.length > 0 ? `The nearest are ${times.join(' and ')}.` : '';
}
