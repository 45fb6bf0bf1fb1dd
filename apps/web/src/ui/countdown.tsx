import { useEffect } from 'react';
import { useNow } from '../lib/clock.ts';
import { formatClock, formatLength } from './format-duration.ts';

type Props = {
  /** The moment it runs towards, by the server's clock. */
  to: Temporal.Instant | string;
  /** Called once when that moment has come. */
  onEnd?: () => void;
};

/** `14:59`, second by second. Those who listen hear it once a minute, not every second. */
export function Countdown({ to, onEnd }: Props) {
  const end = Temporal.Instant.from(to);
  const now = useNow(1);
  const seconds = Math.max(0, Math.ceil((end.epochMilliseconds - now.epochMilliseconds) / 1000));
  const over = seconds === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the end, whatever the callback is by then
  useEffect(() => {
    if (over) onEnd?.();
  }, [over]);

  return (
    <>
      <span className="num" aria-hidden="true">
        {formatClock(seconds)}
      </span>
      <span className="sr" role="timer" aria-live="polite">
        {formatLength(Math.ceil(seconds / 60) * 60)}
      </span>
    </>
  );
}
