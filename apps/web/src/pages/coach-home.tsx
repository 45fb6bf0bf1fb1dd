import { CalendarsChecked } from '../features/availability/calendars-checked.tsx';
import { SilentCalendars } from '../features/availability/silent-calendars.tsx';
import { CoachSetUp } from '../features/booking/coach-set-up.tsx';
import { CoachWeek } from '../features/booking/coach-week.tsx';
import { NextSession } from '../features/booking/next-session.tsx';
import { OwedList } from '../features/booking/owed-list.tsx';
import { EarningsStrip } from '../features/payments/earnings-strip.tsx';
import { AnsweredFollowUps } from '../features/progress/answered-follow-ups.tsx';
import { MirrorStrip } from '../features/progress/mirror-strip.tsx';
import { OwnOutcomesStrip } from '../features/progress/own-outcomes-strip.tsx';
import { SecondRatingsStrip } from '../features/reports/second-ratings-strip.tsx';
import { usePublicConfig } from '../lib/public-config.ts';
import { trpc } from '../trpc.ts';
import styles from './coach-home.module.css';

/** A coach's home: who is next, what is owed, the week, and the money. */
export default function CoachHomePage() {
  const [upcoming] = trpc.booking.asCoach.useSuspenseQuery({ tab: 'upcoming', page: 1 });
  const reportDueHours = usePublicConfig()?.policy.reportDueHours ?? 24;
  return (
    <div className={styles.page}>
      <div className={styles.now}>
        <NextSession bookings={upcoming.bookings} />
        <OwedList reportDueHours={reportDueHours} />
      </div>
      <SilentCalendars />
      <SecondRatingsStrip />
      <CoachSetUp />
      <CoachWeek>
        <CalendarsChecked />
      </CoachWeek>
      <AnsweredFollowUps />
      <EarningsStrip />
      <OwnOutcomesStrip />
      <MirrorStrip />
    </div>
  );
}
