import type { BusyTime } from './blocked-starts.ts';
import { bookingCaps, isCapReached } from './booking-caps.ts';
import { isoDateOf } from './local-day.ts';
import type { PreparedSchedule } from './schedule.ts';
import { mayBook, slotRefusal } from './slot-refusal.ts';
import { openSlots, type SlotQuestion } from './slots.ts';
import { localDayAt, zoneOffsets } from './zone-offsets.ts';

/**
 * Why a start is not offered, with what it takes to see it for oneself; instants in epoch milliseconds,
 * dates in the coach's zone.
 * - `away`, `override`, `hours`: that date is closed by an absence, by its own hours, or by the usual week
 * - `short`: within the hours, but they end before the session would
 * - `busy`, `buffer`: `by` is what stands there; its kind is `booking` or names a calendar
 */
export type SlotExplanation =
  | { readonly rule: 'notice'; readonly bookableFrom: number }
  | { readonly rule: 'horizon'; readonly lastDate: string }
  | { readonly rule: 'away' | 'override' | 'hours' | 'short'; readonly date: string }
  | { readonly rule: 'grid'; readonly before: number | null; readonly after: number | null }
  | { readonly rule: 'busy' | 'buffer'; readonly by: BusyTime }
  | { readonly rule: 'cap'; readonly per: 'day' | 'week'; readonly most: number };

/**
 * Why a start is not offered, or undefined when it is. The rule is that of `slotRefusal`, so the answer can
 * never contradict the list; of several reasons the one that comes first there is named.
 */
export function explainSlot(
  schedule: PreparedSchedule,
  question: SlotQuestion,
  start: number,
): SlotExplanation | undefined {
  const rule = slotRefusal(schedule, question, start);
  if (!rule) return undefined;
  const day = localDay(schedule, start);
  switch (rule) {
    case 'notice':
      return { rule, bookableFrom: question.now + schedule.noticeMs };
    case 'horizon':
      return { rule, lastDate: isoDateOf(localDay(schedule, question.now) + schedule.horizonDays) };
    case 'closed':
      return { rule: closedBy(schedule, question, start, day), date: isoDateOf(day) };
    case 'grid':
      return { rule, ...neighboursOnGrid(schedule, question, start) };
    case 'busy':
    case 'buffer':
      return { rule, by: blockerOf(schedule, question, start, rule) };
    case 'cap':
      return { rule, ...capAt(schedule, question, day) };
  }
}

const localDay = ({ timeZone }: PreparedSchedule, ms: number): number =>
  localDayAt(zoneOffsets(timeZone, ms, ms), ms);

const freely = (schedule: PreparedSchedule): PreparedSchedule => ({
  ...schedule,
  maxPerDay: null,
  maxPerWeek: null,
  bufferBeforeMs: 0,
  bufferAfterMs: 0,
});

const A_MILLISECOND_MIN = 1 / 60_000;

function closedBy(schedule: PreparedSchedule, question: SlotQuestion, start: number, day: number) {
  const anywhere = { ...freely(schedule), stepMs: 1 };
  const aMoment = { ...question, busy: [], durationMin: A_MILLISECOND_MIN };
  if (mayBook(anywhere, aMoment, start)) return 'short';
  if (schedule.awayDays.has(day)) return 'away';
  return schedule.rowsByDate.has(day) ? 'override' : 'hours';
}

/** The starts around it while nothing is booked, at most a step of the grid away. */
function neighboursOnGrid(schedule: PreparedSchedule, question: SlotQuestion, start: number) {
  const window = { from: start - schedule.stepMs, to: start + schedule.stepMs + 1 };
  const around = openSlots(freely(schedule), { ...question, busy: [] }, window);
  return {
    before: around.findLast((each) => each < start) ?? null,
    after: around.find((each) => each > start) ?? null,
  };
}

/** The first busy time that alone keeps the start away. */
function blockerOf(
  schedule: PreparedSchedule,
  question: SlotQuestion,
  start: number,
  rule: 'busy' | 'buffer',
): BusyTime {
  const judged = rule === 'busy' ? freely(schedule) : { ...schedule, maxPerDay: null, maxPerWeek: null };
  const blocker = question.busy.find((busy) => !mayBook(judged, { ...question, busy: [busy] }, start));
  return blocker!; // busy times block one by one, so what all of them forbid one of them forbids
}

function capAt(schedule: PreparedSchedule, question: SlotQuestion, day: number) {
  const ofDay = bookingCaps({ ...schedule, maxPerWeek: null }, question.busy);
  return ofDay && isCapReached(ofDay, day)
    ? { per: 'day' as const, most: schedule.maxPerDay ?? 0 }
    : { per: 'week' as const, most: schedule.maxPerWeek ?? 0 };
}
