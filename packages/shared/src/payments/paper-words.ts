const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** `5 March 2026`, the day that it was in the zone. */
export const dayOnPaper = (at: Temporal.Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone }).format(at.epochMilliseconds);

/** `5 March 2026, 18:00`, by the clock of the zone. */
export const momentOnPaper = (at: Temporal.Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...DAY, ...CLOCK, timeZone })
    .format(at.epochMilliseconds)
    .replace(' at ', ', ');

/** `19 %`, `7.5 %`. */
export const sayRate = (basisPoints: number): string => `${basisPoints / 100}\u00a0%`;
