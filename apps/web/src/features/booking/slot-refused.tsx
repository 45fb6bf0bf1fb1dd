import { now } from '../../lib/clock.ts';
import { type ApiError, isApiError } from '../../trpc.ts';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import styles from './slot-refused.module.css';
import { StruckTime } from './struck-time.tsx';

type Props = {
  error: ApiError | null;
  /** The time that was wanted. */
  startsAt: string | null;
  timeZone: string;
  other: { name: string; timeZone: string };
  /** What is safe: 'Nothing was charged.' */
  safe: string;
  /** `Hold`, `Move to`: the act on the buttons. */
  act: string;
  /** For the coach, whose own hours these are. */
  isCoach?: boolean;
  pending: boolean;
  onTake: (startsAt: string) => void;
};

/** The rule that refuses it, to whoever made the rule. */
const COACH_WORDS: Record<string, string> = {
  notice: 'This is sooner than the notice that you need.',
  horizon: 'This is further ahead than you can be booked.',
  closed: 'This lies outside your hours.',
  grid: 'Your sessions do not start at this minute.',
  busy: 'Something else stands there.',
  buffer: 'This is too close to something else: the time that you keep free would not be left.',
  cap: 'You have as many sessions then as you want.',
};

/** The three free times nearest to the one that was refused, when the refusal brought them. */
export function nearestIn(error: unknown): string[] | null {
  const nearest = isApiError(error) ? error.data?.details?.nearest : undefined;
  return Array.isArray(nearest) ? nearest : null;
}

/** A time that just went: struck out, why, what is safe, and the nearest three to press instead. */
export function SlotRefused({
  error,
  startsAt,
  timeZone,
  other,
  safe,
  act,
  isCoach,
  pending,
  onTake,
}: Props) {
  const nearest = nearestIn(error);
  if (!error || !startsAt || !nearest) return null;
  const [told] = error.message.split(' The nearest');
  const rule = error.data?.details?.rule;
  const why = (isCoach && typeof rule === 'string' && COACH_WORDS[rule]) || told;
  return (
    <section className={styles.refused} role="alert" aria-label="This time cannot be had">
      <StruckTime startsAt={startsAt} timeZone={timeZone} />
      <p className={styles.why}>{why}</p>
      <p className={styles.safe}>{safe}</p>
      {nearest.length > 0 ? (
        <>
          <h3>The nearest that {nearest.length === 1 ? 'is' : 'are'} free</h3>
          <div className={styles.near}>
            {nearest.map((start) => (
              <button key={start} type="button" disabled={pending} onClick={() => onTake(start)}>
                <b>
                  {act} {formatDay(start, timeZone, now())}, {formatTime(start, timeZone)}
                </b>
                {formatForOther(start, { timeZone }, other)}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p className={styles.safe}>Nothing else is free within a fortnight of it.</p>
      )}
    </section>
  );
}
