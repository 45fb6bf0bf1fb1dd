import { DEMO_JOURNEYS, type DemoJourney } from '@app/shared/admin/demo.schema';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { setServerTime, useNow } from '../../lib/clock.ts';
import type { CurrentUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { explainError } from '../../ui/explain-error.ts';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import styles from './demo-bar.module.css';

/** A stranger, who cannot travel, need not fetch it. */
const JourneyMenu = lazy(() => import('./journey-menu.tsx'));

const LABEL: Record<DemoJourney, string> = {
  next_session: '5 minutes before my next session',
  minutes: '+5 min',
  hour: '+1 h',
  day: '+1 day',
  now: 'Back to now',
};

/** What follows from a journey happens in jobs, one after the other: look again until they are done. */
const LOOK_AGAIN_MS = [0, 1_500, 4_000, 9_000];

/** Demo mode only: the market's time, and the ways to move it, so that days pass in a minute. */
export default function DemoBar({ user }: { user: CurrentUser | null | undefined }) {
  const now = useNow(10);
  const queryClient = useQueryClient();
  const travel = trpc.demo.travel.useMutation({
    onSuccess: (clock) => {
      setServerTime(clock.now, Date.now());
      for (const wait of LOOK_AGAIN_MS) setTimeout(() => void queryClient.invalidateQueries(), wait);
    },
  });
  const go = (to: DemoJourney) => travel.mutate({ to });
  return (
    <aside className={styles.bar} aria-label="Demo: time travel" data-demo-bar="">
      <p>
        <b>Demo</b> {formatTimeInPlace(now, user?.timeZone ?? browserTimeZone())}
      </p>
      <p role="status" className={styles.note}>
        {travel.isPending ? 'Travelling …' : travel.error ? explainError(travel.error).what : ''}
      </p>
      {user ? (
        <>
          <div className={styles.acts}>
            <span>Go to</span>
            {DEMO_JOURNEYS.map((to) => (
              <button key={to} type="button" disabled={travel.isPending} onClick={() => go(to)}>
                {LABEL[to]}
              </button>
            ))}
          </div>
          <Suspense>
            <JourneyMenu labels={LABEL} isTravelling={travel.isPending} onGo={go} />
          </Suspense>
        </>
      ) : (
        <p className={styles.note}>Sign in to travel</p>
      )}
    </aside>
  );
}
