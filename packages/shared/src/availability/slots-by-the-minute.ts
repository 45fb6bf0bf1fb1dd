import type { BusyTime } from './blocked-starts.ts';
import type { Away, ClockInterval, ScheduleRules } from './schedule.ts';
import type { SlotQuestion, SlotWindow } from './slots.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const MARGIN_DAYS = 5;

/**
 * The slow reference that `openSlots` is tested against: it reads the wall clock of every single minute
 * and never turns a wall-clock time into an instant. Shares no code with the engine. Tests only.
 */
export function slotsByTheMinute(rules: ScheduleRules, question: SlotQuestion, window: SlotWindow): number[] {
  const clock = readClock(rules.timeZone, window, question.durationMin);
  const ownMinutes = clock.dates.map((date) => openMinutes(rules, clock, date));
  const open = new Set(ownMinutes.flat());
  const candidates = new Set(ownMinutes.flatMap((minutes) => gridOf(minutes, rules.slotStepMin)));
  return [...candidates]
    .filter((minute) => range(minute, minute + question.durationMin).every((each) => open.has(each)))
    .map((minute) => minute * MINUTE_MS)
    .filter((start) => start >= window.from && start < window.to)
    .filter((start) => start >= question.now + rules.minNoticeMin * MINUTE_MS)
    .filter((start) => isWithinHorizon(rules, question.now, start))
    .filter((start) => question.busy.every((busy) => isClear(rules, busy, start, question.durationMin)))
    .filter((start) => hasRoom(rules, question.busy, start))
    .sort((a, b) => a - b);
}

/** For every wall-clock minute that is ever shown, the first minute (since 1970, UTC) that shows it. */
type Clock = { firstShown: Map<number, number>; jumps: { before: number; after: number }[]; dates: number[] };

function readClock(timeZone: string, { from, to }: SlotWindow, durationMin: number): Clock {
  const first = Math.floor(from / MINUTE_MS) - MARGIN_DAYS * DAY_MINUTES;
  const last = Math.ceil(to / MINUTE_MS) + durationMin + MARGIN_DAYS * DAY_MINUTES;
  const clock: Clock = { firstShown: new Map(), jumps: [], dates: [] };
  let before: number | undefined;
  const offsetAt = offsetsByTheMinute(timeZone);
  for (let minute = first; minute <= last; minute += 1) {
    const shown = minute + offsetAt(minute);
    if (!clock.firstShown.has(shown)) clock.firstShown.set(shown, minute);
    if (before !== undefined && shown > before + 1) clock.jumps.push({ before, after: shown });
    before = shown;
  }
  const dates = new Set([...clock.firstShown.keys()].map((shown) => Math.floor(shown / DAY_MINUTES)));
  clock.dates = [...dates].sort((a, b) => a - b).slice(1, -2); // the outermost are not complete
  return clock;
}

/** No zone changes twice within an hour: where both ends agree, so do the minutes between them. */
function offsetsByTheMinute(timeZone: string): (minute: number) => number {
  const known = new Map<number, number>();
  const read = (minute: number): number => {
    const offset = known.get(minute) ?? offsetMinutes(timeZone, minute * MINUTE_MS);
    known.set(minute, offset);
    return offset;
  };
  return (minute) => {
    const hour = minute - (((minute % 60) + 60) % 60);
    const offset = read(hour);
    return offset === read(hour + 60) ? offset : read(minute);
  };
}

const offsetMinutes = (timeZone: string, ms: number): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;

/** S5: a time that is shown twice is the first one; one that the clock jumps over moves by the jump. */
function minuteShowing(clock: Clock, wallClock: number): number {
  const jump = clock.jumps.find(({ before, after }) => wallClock > before && wallClock < after);
  const shown = jump ? wallClock + jump.after - jump.before - 1 : wallClock;
  return clock.firstShown.get(shown)!;
}

/** The minutes that the rows of one date open, in order and each once (S1 to S5). */
function openMinutes(rules: ScheduleRules, clock: Clock, date: number): number[] {
  const overrides = rules.overrides.filter((override) => dateNumber(override.date) === date);
  const nextIsOverridden =
    isWithin(rules.away ?? [], date + 1) ||
    rules.overrides.some((override) => dateNumber(override.date) === date + 1);
  if (isWithin(rules.away ?? [], date)) return [];
  const week = rules.seasons?.find((season) => isWithin([season], date))?.weekly ?? rules.weekly;
  const rows: readonly ClockInterval[] =
    overrides.length > 0
      ? overrides.flatMap(({ intervals }) => intervals)
      : week.filter(({ day }) => day === new Date(date * 86_400_000).getUTCDay());
  const minutes = rows.flatMap((row) => {
    const start = clockMinutes(row.start);
    const end = clockMinutes(row.end);
    const isNightRow = end < start;
    const closes = !isNightRow ? end : nextIsOverridden ? DAY_MINUTES : end + DAY_MINUTES;
    if (start === end) return [];
    return range(
      minuteShowing(clock, date * DAY_MINUTES + start),
      minuteShowing(clock, date * DAY_MINUTES + closes),
    );
  });
  return [...new Set(minutes)].sort((a, b) => a - b);
}

const isWithin = (spans: readonly Away[], date: number): boolean =>
  spans.some(({ from, to }) => dateNumber(from) <= date && date <= dateNumber(to));

const dateNumber = (isoDate: string): number => Date.parse(`${isoDate}T00:00Z`) / 86_400_000;

function clockMinutes(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** S6: every step-th minute of each unbroken run. */
function gridOf(minutes: readonly number[], step: number): number[] {
  let runStart = minutes[0]!;
  return minutes.filter((minute, i) => {
    if (i > 0 && minute !== minutes[i - 1]! + 1) runStart = minute;
    return (minute - runStart) % step === 0;
  });
}

const localDate = (rules: ScheduleRules, ms: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(rules.timeZone).toPlainDate();

function isWithinHorizon(rules: ScheduleRules, now: number, start: number): boolean {
  const lastDate = localDate(rules, now).add({ days: rules.horizonDays });
  return Temporal.PlainDate.compare(localDate(rules, start), lastDate) <= 0;
}

function isClear(rules: ScheduleRules, busy: BusyTime, start: number, durationMin: number): boolean {
  if (busy.start === busy.end) return true;
  const { bufferBeforeMin, bufferAfterMin } = rules;
  const ownGap = Math.max(bufferBeforeMin, bufferAfterMin);
  const gapBefore = (busy.kind === 'booking' ? ownGap : bufferBeforeMin) * MINUTE_MS;
  const gapAfter = (busy.kind === 'booking' ? ownGap : bufferAfterMin) * MINUTE_MS;
  const end = start + durationMin * MINUTE_MS;
  return start - gapBefore >= busy.end || end + gapAfter <= busy.start;
}

function hasRoom(rules: ScheduleRules, busy: readonly BusyTime[], start: number): boolean {
  const date = localDate(rules, start);
  const dates = busy
    .filter(({ kind, start: from, end }) => kind === 'booking' && end > from)
    .map((booking) => localDate(rules, booking.start));
  const ofDay = dates.filter((each) => each.equals(date)).length;
  const ofWeek = dates.filter(
    (each) => each.weekOfYear === date.weekOfYear && each.yearOfWeek === date.yearOfWeek,
  ).length;
  return ofDay < (rules.maxPerDay ?? Infinity) && ofWeek < (rules.maxPerWeek ?? Infinity);
}
