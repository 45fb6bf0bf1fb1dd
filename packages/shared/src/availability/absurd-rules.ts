const DAY_MINUTES = 1_440;

type Limits = {
  minimumNoticeMinutes: number;
  horizonDays: number;
  maximumPerDay: number | null;
  maximumPerWeek: number | null;
};

/**
 * Rules that are each in order and absurd together, at the field that says so; undefined when they are not.
 * Notice is measured against whole days of the booking window, the day it is asked included.
 */
export function absurdRule({
  minimumNoticeMinutes,
  horizonDays,
  maximumPerDay,
  maximumPerWeek,
}: Limits): { field: 'minimumNoticeMinutes' | 'maximumPerDay'; message: string } | undefined {
  if (minimumNoticeMinutes >= (horizonDays + 1) * DAY_MINUTES) {
    return {
      field: 'minimumNoticeMinutes',
      message: 'Nobody could book anything: the notice is as long as the booking window, or longer.',
    };
  }
  if (maximumPerDay !== null && maximumPerWeek !== null && maximumPerDay > maximumPerWeek) {
    return {
      field: 'maximumPerDay',
      message: 'More a day than a week: lower this, or raise the most a week.',
    };
  }
  return undefined;
}
