import { formatShortDay } from '../../ui/format-time.ts';
import styles from './self-trend.module.css';
import { forecastWords, selfTrendWords } from './self-words.ts';
import type { Progress } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Props = Omit<Shown, 'shown'> & Pick<Progress, 'self' | 'sessions'>;

const HEIGHT = 72;
const MOST = 2;
const heightOf = (bias: number) =>
  HEIGHT / 2 - (Math.max(-MOST, Math.min(MOST, bias)) / MOST) * (HEIGHT / 2 - 8);

/** How far somebody put themself above or below their coaches, session by session. */
export function SelfTrend({ self, sessions, timeZone, now, marks }: Props) {
  const { gaps, label, brier } = self;
  if (!label || gaps.length < 2) return null;
  const named = gaps.map(({ bookingId, bias }) => {
    const session = sessions.find((one) => one.bookingId === bookingId);
    const day = session ? formatShortDay(session.startsAt, timeZone, now) : '';
    return { bookingId, bias, day, coach: session ? marks.get(session.coach.id)?.label : '' };
  });
  const spoken = named.map(({ bias, day, coach }) => `${day}, ${coach}: ${bias.toFixed(1)}`).join('; ');
  return (
    <div className={styles.trend}>
      <p>{selfTrendWords(label, gaps.length)}</p>
      <svg
        className={styles.chart}
        height={HEIGHT}
        role="img"
        aria-label={`Your marks less the coach’s. ${spoken}`}
      >
        <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line-strong)" />
        {named.map(({ bookingId, bias }, at) => {
          const x = `${((at + 0.5) * 100) / named.length}%`;
          return (
            <g key={bookingId}>
              <line x1={x} x2={x} y1={HEIGHT / 2} y2={heightOf(bias)} stroke="var(--ink-3)" />
              <circle cx={x} cy={heightOf(bias)} r="4" fill="var(--ink)" />
            </g>
          );
        })}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>above the line you put yourself higher</span>
        <span>{named.at(-1)?.day}</span>
      </p>
      {brier !== null && <p className={styles.fine}>{forecastWords(brier)}</p>}
    </div>
  );
}
