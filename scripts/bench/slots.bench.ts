/**
 * Slots of one coach: Monday to Friday 09:00 to 17:00 in Berlin, sessions of 30 minutes every 15, from
 * 2 March 2026 so that the window holds a clock change; busy times of 15 to 90 minutes.
 */
import assert from 'node:assert/strict';
import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { prepareSchedule, type ScheduleRules } from '@app/shared/availability/schedule';
import { openSlots } from '@app/shared/availability/slots';
import { median, medianMicroseconds } from './median-time.ts';
import { plainTemporalSlots } from './plain-temporal-slots.ts';

const DAY_MS = 86_400_000;
const from = Date.UTC(2026, 2, 2);

const rules = (timeZone: string): ScheduleRules => ({
  timeZone,
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, start: '09:00', end: '17:00' })),
  overrides: [],
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  minNoticeMin: 0,
  horizonDays: 365,
  maxPerDay: null,
  maxPerWeek: null,
  slotStepMin: 15,
});

/** Always the same chance, so that two runs can be compared (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function busyTimes(count: number, days: number, inOrder: boolean): BusyTime[] {
  const next = chance(count + days);
  const busy = Array.from({ length: count }, () => {
    const start = from + Math.floor((next() * days * DAY_MS) / 300_000) * 300_000;
    return { start, end: start + (15 + Math.floor(next() * 16) * 5) * 60_000 };
  });
  return inOrder ? busy.sort((a, b) => a.start - b.start) : busy;
}

const berlin = prepareSchedule(rules('Europe/Berlin'));
const timings = new Map<string, number>();

function report(days: number, count: number, inOrder = true): void {
  const question = { durationMin: 30, busy: busyTimes(count, days, inOrder), now: from };
  const window = { from, to: from + days * DAY_MS };
  const starts = openSlots(berlin, question, window);
  assert.deepEqual(starts, plainTemporalSlots(rules('Europe/Berlin'), question, window));

  const ours = medianMicroseconds(() => openSlots(berlin, question, window));
  const plain = medianMicroseconds(() => plainTemporalSlots(rules('Europe/Berlin'), question, window));
  const name = `${days} days, ${count} busy${inOrder ? '' : ' in no order'}`;
  timings.set(name, ours);
  console.log(
    `  ${name.padEnd(30)} ${String(starts.length).padStart(5)} slots  ${ours.toFixed(1).padStart(7)} µs` +
      `  plain Temporal ${plain.toFixed(0).padStart(6)} µs  ratio 1:${(plain / ours).toFixed(0)}`,
  );
}

for (const count of [0, 50, 500]) report(30, count);
report(30, 500, false);
for (const count of [0, 50, 500]) report(90, count);
console.log(
  `  500 busy : 0 busy, 30 days     ${(timings.get('30 days, 500 busy')! / timings.get('30 days, 0 busy')!).toFixed(2)}`,
);

function reportHundredCoaches(): void {
  const coaches = Array.from({ length: 100 }, () => berlin);
  const question = { durationMin: 30, busy: busyTimes(50, 30, true), now: from };
  const window = { from, to: from + 30 * DAY_MS };
  const time = medianMicroseconds(() => coaches.map((coach) => openSlots(coach, question, window)));
  console.log(`  100 coaches, 30 days, 50 busy  ${(time / 1_000).toFixed(2)} ms`);
}
reportHundredCoaches();

/** The first question about a zone, which reads its transitions; the rules are prepared within the time. */
function reportColdZones(): void {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Berlin');
  const times = zones.map((zone) => {
    const start = performance.now();
    openSlots(
      prepareSchedule(rules(zone)),
      { durationMin: 30, busy: [], now: from },
      { from, to: from + 30 * DAY_MS },
    );
    return (performance.now() - start) * 1_000;
  });
  const worst = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
  console.log(
    `  cold zone, 30 days             ${median(times).toFixed(1)} µs (95% of ${zones.length}: ${worst.toFixed(1)} µs)`,
  );
}
reportColdZones();
