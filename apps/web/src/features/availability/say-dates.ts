import { formatDate } from '../../ui/format-time.ts';

/** `Mon 6 Apr`, or `14 days`. */
export const sayDates = (dates: readonly string[]): string =>
  dates.length === 1 ? formatDate(dates[0]!) : `${dates.length} days`;
