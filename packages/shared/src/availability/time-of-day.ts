/** Minutes in a local day as the wall clock counts them; the clock changes do not alter this. */
export const MINUTES_PER_DAY = 1440;

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Minutes since midnight of a wall-clock time such as `09:30`, or undefined when the text is none.
 * `24:00` is the midnight that ends the day, so it is 1440; `23:59` is a minute less.
 */
export function minutesOfDay(text: string): number | undefined {
  if (text === '24:00') return MINUTES_PER_DAY;
  const match = TIME_OF_DAY.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** The wall-clock time, `HH:MM`, that lies so many minutes after midnight; 1440 is `24:00`. */
export function timeOfDay(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
