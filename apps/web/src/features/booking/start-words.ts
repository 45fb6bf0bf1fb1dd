import { busySource } from '@app/shared/availability/busy-kind';
import type { SentExplanation } from '@app/shared/availability/sent-explanation';
import { formatDate, formatDay, formatTime } from '../../ui/format-time.ts';

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
    case 'buffer':
      return sayBlocker(reason, timeZone);
    case 'cap':
      return `The ${reason.per} is full: ${reason.most} ${reason.most === 1 ? 'session' : 'sessions'} at most.`;
  }
}

type Blocked = Extract<SentExplanation, { rule: 'busy' | 'buffer' }>;

function sayBlocker({ rule, by }: Blocked, timeZone: string): string {
  const source = busySource(by.kind);
  if (source.of === 'silence')
    return `“${source.name}” does not answer, and the coach wants nothing offered until it does.`;
  const what =
    source.of === 'calendar'
      ? `“${source.name}” has an appointment`
      : source.of === 'booking'
        ? 'a session or a hold'
        : 'an appointment';
  const when = `${formatDay(by.startsAt, timeZone)}, ${formatTime(by.startsAt, timeZone)} to ${formatTime(by.endsAt, timeZone)}`;
  return rule === 'busy'
    ? `It is busy: ${what} from ${when}.`
    : `It is too close to ${what} from ${when}: the time kept free around sessions would not be left.`;
}

function sayNeighbours(around: readonly (string | null)[], timeZone: string): string {
  const times = around.filter((each) => each !== null).map((each) => formatTime(each, timeZone));
  return times.length > 0 ? `The nearest are ${times.join(' and ')}.` : '';
}
