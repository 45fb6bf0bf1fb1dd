import type { RouterOutputs } from '../../trpc.ts';

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
