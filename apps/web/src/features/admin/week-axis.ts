import { formatDate } from '../../ui/format-time.ts';

const MOST_MARKS = 6;

export type AxisMark = { index: number; words: string };

/** Where on a line of weeks a mark stands: each week of a few, else the first week of each month, thinned. */
export function weekAxis(weeks: readonly string[]): AxisMark[] {
  const dates = weeks.map((week) => Temporal.PlainDate.from(week));
  const short = dates.length <= MOST_MARKS;
  const marks = dates
    .map((date, index) => ({ index, date }))
    .filter(({ date, index }) => short || (index > 0 && date.month !== dates[index - 1]?.month))
    .map(({ date, index }) => {
      const [, day, month] = formatDate(date).split(' ');
      return { index, words: short ? `${day} ${month}` : String(month) };
    });
  const step = Math.ceil(marks.length / MOST_MARKS);
  return marks.filter((_, position) => position % step === 0);
}

/** From the left edge, in per cent, of the week with this index. */
export const acrossWeeks = (index: number, count: number): number =>
  count <= 1 ? 100 : (index / (count - 1)) * 100;
