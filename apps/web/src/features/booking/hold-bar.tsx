import { useNow } from '../../lib/clock.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { formatTime } from '../../ui/format-time.ts';
import styles from './hold-bar.module.css';

type Props = { expiresAt: string; holdMinutes: number; timeZone: string; onEnd: () => void };

/** How long the time is still held, by the server's clock, with a line that grows shorter. */
export function HoldBar({ expiresAt, holdMinutes, timeZone, onEnd }: Props) {
  const now = useNow(1);
  const leftMs = Temporal.Instant.from(expiresAt).epochMilliseconds - now.epochMilliseconds;
  const share = Math.min(1, Math.max(0, leftMs / (holdMinutes * 60_000)));
  return (
    <div className={styles.hold}>
      <div>
        <svg
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M15 2.8C8.5 1.6 2.8 6 2.5 12c-.2 5.5 4.5 9.7 9.7 9.5 5.3-.2 9.5-4.5 9.3-9.8C21.2 6.5 17 2.7 12 2.8M12 7v5.2l3.2 2" />
        </svg>
        <p>
          Held for you,{' '}
          <b>
            <Countdown to={expiresAt} onEnd={onEnd} />
          </b>{' '}
          left
        </p>
        <span>until {formatTime(expiresAt, timeZone)} your time; then it goes back on the list</span>
        <a href="#pay">To the price</a>
      </div>
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}
