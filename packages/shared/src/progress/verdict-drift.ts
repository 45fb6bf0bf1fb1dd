/** A month's released reports: how many, the mean answer from 1 to 4 and the spread of the answers. */
export type VerdictMonth = { month: string; reports: number; mean: number; sd: number };

export type JudgedMonth = VerdictMonth & {
  /** Half the width of the mean's own 95 % interval. */
  margin: number;
  /** Raises a flag above this, once there is enough before it. */
  bound: number | null;
  isHigh: boolean;
};

/** Before so many months, and so many reports in each, nothing is compared. */
const MONTHS_BEFORE = 3;
const FEWEST_REPORTS = 20;
/** A rise that could be seen by a candidate, in steps of the answer; and how rarely chance alone would raise a flag. */
const LEAST_RISE = 0.15;
const ONE_IN_TWO_HUNDRED = 2.576;

/**
 * The platform's mean verdict by month (feedback.md 4.3): a month is flagged when its mean lies above that of all months
 * before it by more than chance explains and by more than a trifle. A rise can be better candidates; a rise without
 * one in blind second ratings is inflation.
 */
export function judgeDrift(months: readonly VerdictMonth[]): JudgedMonth[] {
  return months.map((month, at) => {
    const before = months.slice(0, at).filter(({ reports }) => reports >= FEWEST_REPORTS);
    const margin = month.reports > 0 ? (1.96 * month.sd) / Math.sqrt(month.reports) : 0;
    if (before.length < MONTHS_BEFORE || month.reports < FEWEST_REPORTS)
      return { ...month, margin, bound: null, isHigh: false };
    const reports = before.reduce((sum, each) => sum + each.reports, 0);
    const baseline = before.reduce((sum, each) => sum + each.reports * each.mean, 0) / reports;
    const variance = before.reduce((sum, each) => sum + each.reports * each.sd ** 2, 0) / reports;
    const chance = ONE_IN_TWO_HUNDRED * Math.sqrt(variance * (1 / month.reports + 1 / reports));
    const bound = baseline + Math.max(LEAST_RISE, chance);
    return { ...month, margin, bound, isHigh: month.mean > bound };
  });
}
