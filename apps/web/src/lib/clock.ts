import { useEffect, useState } from 'react';

/** How far the server's clock is ahead of this machine's. In the demo it can be days: the clock moves there. */
let aheadMilliseconds = 0;

/** Whoever shows a time reads it again as soon as the server's is known. */
const readers = new Set<() => void>();

/** Told by whoever asked the server for its time, so that deadlines do not depend on this machine. */
export function setServerTime(serverNow: string, askedAtMilliseconds: number): void {
  const serverMilliseconds = Date.parse(serverNow);
  if (Number.isFinite(serverMilliseconds)) aheadMilliseconds = serverMilliseconds - askedAtMilliseconds;
  for (const readAgain of readers) readAgain();
}

/** The moment it is for the server. */
export function now(): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Date.now() + aheadMilliseconds);
}

/** The moment it is, read again every so often: 1 for a countdown, 60 for 'in 12 minutes'. */
export function useNow(everySeconds = 60): Temporal.Instant {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const readAgain = () => setMoment(now());
    const timer = setInterval(readAgain, everySeconds * 1000);
    readers.add(readAgain);
    return () => {
      clearInterval(timer);
      readers.delete(readAgain);
    };
  }, [everySeconds]);
  return moment;
}
