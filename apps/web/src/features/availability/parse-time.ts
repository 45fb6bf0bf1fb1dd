import { minutesOfDay, timeOfDay } from '@app/shared/availability/time-of-day';

const LOOSE_TIME = /^(\d{1,2})(?:[:.h]?([0-5]\d))?$/;

/** A time as people type it (`9`, `930`, `9.30`, `09:30`, `24`), as `HH:MM`; undefined when it is none. */
export function parseTime(text: string): string | undefined {
  const match = LOOSE_TIME.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const minutes = minutesOfDay(`${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`);
  return minutes === undefined ? undefined : timeOfDay(minutes);
}
