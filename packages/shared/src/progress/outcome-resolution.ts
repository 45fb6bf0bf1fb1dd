export const OUTCOME_RESULTS = ['called_back', 'not_called_back', 'pending', 'withdrawn'] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

export const RECORDED_AS = ['prospective', 'recalled'] as const;
export type RecordedAs = (typeof RECORDED_AS)[number];

/** An employer who has said nothing for this long has said no. */
export const SILENT_DAYS = 21;

type Logged = { on: string; result: OutcomeResult };

/**
 * What a logged interview counts as at a day: 1 called back, 0 not called back, null not counted.
 *
 * Waiting counts as a no from the 21st day on and as nothing before it; what the candidate withdrew
 * from never counts (feedback.md 4.4).
 *
 * @param on the interview's day as an ISO date
 * @param today the day at which to judge
 */
export function resolveOutcome({ on, result }: Logged, today: Temporal.PlainDate): 0 | 1 | null {
  if (result === 'called_back') return 1;
  if (result === 'not_called_back') return 0;
  if (result === 'withdrawn') return null;
  return daysSilent(on, today) >= SILENT_DAYS ? 0 : null;
}

/** Whole days from the interview to today; negative while it lies ahead. */
export function daysSilent(on: string, today: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(on).until(today, { largestUnit: 'days' }).days;
}

/** {@link resolveOutcome} for a whole log, in its order (`outcome-resolve`). */
export function resolveOutcomes(
  log: readonly Logged[],
  today: Temporal.PlainDate,
): { counted: (0 | 1 | null)[] } {
  return { counted: log.map((entry) => resolveOutcome(entry, today)) };
}

export type OutcomeCount = { called: number; n: number };

type Phased = Logged & { recordedAs: RecordedAs; phase: 'before' | 'after' };

/**
 * Call-backs before and after the first coaching, for headlines.
 *
 * Interviews recalled from before joining are left out: people recall what brought them (feedback.md 4.4).
 */
export function headlineCounts(
  log: readonly Phased[],
  today: Temporal.PlainDate,
): { before: OutcomeCount; after: OutcomeCount } {
  const prospective = log.filter(({ recordedAs }) => recordedAs === 'prospective');
  const countIn = (phase: Phased['phase']) =>
    countOutcomes(
      prospective.filter((entry) => entry.phase === phase),
      today,
    );
  return { before: countIn('before'), after: countIn('after') };
}

/** How many of these count at a day, and how many of them were called back. */
export function countOutcomes(log: readonly Logged[], today: Temporal.PlainDate): OutcomeCount {
  const counted = resolveOutcomes(log, today).counted.filter((result) => result !== null);
  return { called: counted.filter((result) => result === 1).length, n: counted.length };
}
