import type { Schedule, ScheduleSettings } from './availability.schema.ts';
import type { ScheduleRules } from './schedule.ts';

/** What a coach starts with: no hours yet, half a day's notice, two months ahead, every half hour. */
export const DEFAULT_SETTINGS: Omit<ScheduleSettings, 'timeZone'> = {
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 720,
  horizonDays: 60,
  slotStepMinutes: 30,
  maximumPerDay: null,
  maximumPerWeek: null,
};

/** A schedule as it is kept and sent, as the rules that `prepareSchedule` takes. */
export const rulesOfSchedule = ({
  weeklyHours,
  overrides,
  rules,
}: Omit<Schedule, 'version'>): ScheduleRules => ({
  timeZone: rules.timeZone,
  weekly: weeklyHours,
  overrides,
  bufferBeforeMin: rules.bufferBeforeMinutes,
  bufferAfterMin: rules.bufferAfterMinutes,
  minNoticeMin: rules.minimumNoticeMinutes,
  horizonDays: rules.horizonDays,
  maxPerDay: rules.maximumPerDay,
  maxPerWeek: rules.maximumPerWeek,
  slotStepMin: rules.slotStepMinutes,
});
