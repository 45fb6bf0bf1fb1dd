import type { RouterOutputs } from '../../trpc.ts';
import { formatOffset, formatTime } from '../../ui/format-time.ts';

export type PlannedWeek = RouterOutputs['booking']['planSeries']['weeks'][number];
/** What the reader chose for a week, by its number: another start, or to leave it out. Not in it: as planned. */
export type WeekChoices = ReadonlyMap<number, string | null>;

/** The start that a week would be held at; null when it is left out, or not free and nothing else is chosen. */
export function startOfWeek(week: PlannedWeek, at: number, choices: WeekChoices): string | null {
  const chosen = choices.get(at);
  if (chosen !== undefined) return chosen;
  return week.refusal === null ? week.startsAt : null;
}

/** Why a planned time cannot be had, after `18:00: `. */
export function whyNot(refusal: NonNullable<PlannedWeek['refusal']>, coach: string): string {
  switch (refusal) {
    case 'busy':
    case 'buffer':
      return 'taken';
    case 'you_are_busy':
      return 'you sit in another session';
    case 'notice':
      return `too soon for ${coach}`;
    case 'horizon':
      return `further ahead than ${coach} can be booked`;
    case 'cap':
      return `${coach} has enough sessions then`;
    case 'closed':
    case 'grid':
      return `${coach} does not offer it`;
  }
}

type Other = { name: string; timeZone: string };

/**
 * Said at the first week after a clock change of either side: a weekly time stays for whoever repeats it and may become
 * another for the other person. Null where both clocks are as they were the week before.
 */
export function sayClockShift(
  [before, week]: readonly [string, string],
  timeZone: string,
  other: Other,
): string | null {
  const changes = (zone: string) => formatOffset(before, zone) !== formatOffset(week, zone);
  const [own, theirs] = [changes(timeZone), changes(other.timeZone)];
  if (!own && !theirs) return null;
  const whose =
    own && theirs ? 'Both your clocks have' : own ? 'Your clock has' : `${other.name}’s clock has`;
  const was = formatTime(before, other.timeZone);
  const is = formatTime(week, other.timeZone);
  const then = is === was ? `as before ${is} for ${other.name}` : `now ${is} for ${other.name}, not ${was}`;
  return `${whose} changed by then: ${formatTime(week, timeZone)} for you, ${then}.`;
}
