/** About one session in twenty is rated a second time, blind (feedback.md 4.3). The desk may set another number. */
export const DEFAULT_ONE_IN = 20;

/** Most that the desk may set; 0 draws none. */
export const MOST_ONE_IN = 1_000;

/** A day of peace after the acknowledgement; a week later the recording is likely gone. */
export const DRAW_AFTER_HOURS = 24;
export const DRAW_WITHIN_HOURS = 24 * 7;

/** So long may a candidate take to answer. */
const ANSWER_HOURS = 24 * 14;

/** Each coach is rated by another at least once a quarter (feedback.md 4.3). */
export const QUARTER_HOURS = 24 * 91;
/** Where a candidate said no, the coach's next ones are left alone for a while. */
const REST_HOURS = 24 * 28;

/** `lot`: the number came up. `quarter`: nobody has rated this coach for a quarter. */
export type DrawReason = 'lot' | 'quarter';

/** What is known of a report's people when it is looked at. */
type Standing = {
  /** Of this candidate, for any report. */
  candidateDrawnAt: Temporal.Instant | null;
  /** Of this coach's reports, whatever became of it. */
  coachDrawnAt: Temporal.Instant | null;
  /** A second rating of a session of this coach, however it came about. */
  coachRatedAt: Temporal.Instant | null;
  /** The coach's first report that went out. */
  coachSince: Temporal.Instant;
};

/** Why a report is drawn, or null. The same report has the same lot at each rate. */
export function drawReason(
  reportId: string,
  oneIn: number,
  { candidateDrawnAt, coachDrawnAt, coachRatedAt, coachSince }: Standing,
  now: Temporal.Instant,
): DrawReason | null {
  const within = (moment: Temporal.Instant | null, hours: number) =>
    moment !== null && Temporal.Instant.compare(moment.add({ hours }), now) > 0;
  if (oneIn === 0 || within(candidateDrawnAt, QUARTER_HOURS)) return null;
  if (lotOf(reportId) * oneIn < 1) return 'lot';
  const isOwed =
    !within(coachSince, QUARTER_HOURS) &&
    !within(coachRatedAt, QUARTER_HOURS) &&
    !within(coachDrawnAt, REST_HOURS);
  return isOwed ? 'quarter' : null;
}

/** Until when the candidate may answer. */
export const drawOpenUntil = (drawnAt: Temporal.Instant): Temporal.Instant =>
  drawnAt.add({ hours: ANSWER_HOURS });

/** A number from 0 up to 1 that belongs to a report: FNV-1a over its id, mixed so that near ids lie far apart. */
export function lotOf(reportId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of reportId) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
