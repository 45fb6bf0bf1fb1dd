import { useMemo } from 'react';
import { useNow } from '../../lib/clock.ts';
import { type CoachMark, coachMarks } from './coach-marks.ts';
import type { RecordedSession } from './use-progress.ts';

/** As many as stand beside each other on a phone. */
const MOST = 8;

export type Shown = {
  /** The sessions on the page's common axis, first one first. */
  shown: readonly RecordedSession[];
  marks: ReadonlyMap<string, CoachMark>;
  timeZone: string;
  now: Temporal.Instant;
};

/** The latest sessions with their coaches' marks: the axis that every chart of the page shares. */
export function useShownSessions(sessions: readonly RecordedSession[], timeZone: string): Shown {
  const now = useNow(3600);
  return useMemo(
    () => ({
      shown: sessions.slice(-MOST),
      marks: coachMarks(sessions.map(({ coach }) => coach)),
      timeZone,
      now,
    }),
    [sessions, timeZone, now],
  );
}
