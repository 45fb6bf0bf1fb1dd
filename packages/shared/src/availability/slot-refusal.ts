import type { PreparedSchedule } from './schedule.ts';
import { isBeyondHorizon, openSlots, type SlotQuestion } from './slots.ts';

/**
 * The rule that keeps a start from being booked.
 * - `notice`: too soon, or past (S8); `horizon`: too far ahead (S9)
 * - `closed`: outside the hours, or they end too early for the session (S1 to S5)
 * - `grid`: within the hours, but not one of the start times (S6)
 * - `busy`: taken; `buffer`: free, but too close to what is taken (S11, S12)
 * - `cap`: the day or the week is full (S10)
 */
export type SlotRefusal = 'notice' | 'horizon' | 'closed' | 'grid' | 'busy' | 'buffer' | 'cap';

/** Whether this very start can be booked: exactly when `openSlots` lists it. */
export function mayBook(schedule: PreparedSchedule, question: SlotQuestion, start: number): boolean {
  return openSlots(schedule, question, { from: start, to: start + 1 }).length > 0;
}

/**
 * Why a start cannot be booked, or undefined when it can. The rules are lifted one after the other and
 * the same function is asked again, so that the reason can never contradict the list.
 */
export function slotRefusal(
  schedule: PreparedSchedule,
  question: SlotQuestion,
  start: number,
): SlotRefusal | undefined {
  if (mayBook(schedule, question, start)) return undefined;
  if (start < question.now + schedule.noticeMs) return 'notice';
  if (isBeyondHorizon(schedule, question.now, start)) return 'horizon';

  const uncapped = { ...schedule, maxPerDay: null, maxPerWeek: null };
  const unbuffered = { ...uncapped, bufferBeforeMs: 0, bufferAfterMs: 0 };
  const everyMillisecond = { ...unbuffered, stepMs: 1 };
  const nothingBusy = { ...question, busy: [] };
  if (!mayBook(everyMillisecond, nothingBusy, start)) return 'closed';
  if (!mayBook(unbuffered, nothingBusy, start)) return 'grid';
  if (!mayBook(unbuffered, question, start)) return 'busy';
  if (!mayBook(uncapped, question, start)) return 'buffer';
  return 'cap';
}
