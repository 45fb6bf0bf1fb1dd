import type { NamedHours, OfferingRules, Schedule, ScheduleSettings } from './availability.schema.ts';
import {
  type Away,
  type DateOverride,
  type PreparedSchedule,
  prepareSchedule,
  type ScheduleRules,
} from './schedule.ts';

/** What a coach starts with: no hours yet, half a day's notice, two months ahead, every half hour. */
export const DEFAULT_SETTINGS: Omit<ScheduleSettings, 'timeZone'> = {
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 720,
  horizonDays: 60,
  slotStepMinutes: 30,
  maximumPerDay: null,
  maximumPerWeek: null,
  packed: false,
};

/** An offering with no rules of its own. */
export const AS_THE_COACH: Omit<OfferingRules, 'offeringId'> = {
  hoursId: null,
  bufferBeforeMinutes: null,
  bufferAfterMinutes: null,
  minimumNoticeMinutes: null,
  horizonDays: null,
  slotStepMinutes: null,
  maximumPerDay: null,
  maximumPerWeek: null,
  packed: null,
};

type Hours = Pick<Schedule, 'weeklyHours' | 'rules'> &
  Partial<Pick<Schedule, 'named'>> & { overrides: readonly DateOverride[]; absences?: readonly Away[] };

/** Hours that may not be saved yet, with what single offerings have otherwise. */
export type HoursOnPage = Hours & Pick<Schedule, 'offeringRules'>;

/** A schedule as it is kept and sent, as the rules that `prepareSchedule` takes. */
export const rulesOfSchedule = ({
  weeklyHours,
  overrides,
  rules,
  named = [],
  absences = [],
}: Hours): ScheduleRules => ({
  timeZone: rules.timeZone,
  weekly: weeklyHours,
  overrides,
  seasons: named.flatMap(asSeason),
  away: absences,
  bufferBeforeMin: rules.bufferBeforeMinutes,
  bufferAfterMin: rules.bufferAfterMinutes,
  minNoticeMin: rules.minimumNoticeMinutes,
  horizonDays: rules.horizonDays,
  maxPerDay: rules.maximumPerDay,
  maxPerWeek: rules.maximumPerWeek,
  slotStepMin: rules.slotStepMinutes,
});

const asSeason = ({ from, to, weeklyHours }: NamedHours) =>
  from && to ? [{ from, to, weekly: weeklyHours }] : [];

/**
 * The schedule as one offering has it: its own rules in place of the coach's, and its own week if it chose
 * one. A week with dates is open on those only; overrides and absences count for every offering.
 */
export function scheduleOfOffering<Kept extends Hours & Pick<Schedule, 'offeringRules'>>(
  schedule: Kept,
  offeringId: string,
): Kept {
  const own = schedule.offeringRules.find((rules) => rules.offeringId === offeringId);
  if (!own) return schedule;
  const { offeringId: _of, hoursId, ...changes } = own;
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
  const rules: ScheduleSettings = { ...schedule.rules, ...set };
  const week = schedule.named?.find(({ id }) => id === hoursId);
  if (!week) return { ...schedule, rules };
  return {
    ...schedule,
    rules,
    weeklyHours: week.from ? [] : week.weeklyHours,
    named: week.from ? [week] : [],
  };
}

/** The schedule as one offering has it, ready to be asked. */
export const prepareForOffering = (schedule: HoursOnPage, offeringId: string): PreparedSchedule =>
  prepareSchedule(rulesOfSchedule(scheduleOfOffering(schedule, offeringId)));
