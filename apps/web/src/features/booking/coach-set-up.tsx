import { IconCheck } from '@tabler/icons-react';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import styles from './coach-set-up.module.css';

/** What a new coach has done and has still to do before somebody can book them; gone when all is done. */
export function CoachSetUp() {
  const file = trpc.catalog.myFile.useQuery();
  const schedule = trpc.availability.mySchedule.useQuery();
  if (!file.data || !schedule.data) return null;
  const { status, gaps, offerings, payoutsReady, decisionReason } = file.data;
  const lacks = new Set(gaps);
  const profileGaps = (['headline', 'bio', 'languages', 'experience'] as const).filter((gap) =>
    lacks.has(gap),
  );
  const steps = [
    {
      what: 'Your page',
      isDone: profileGaps.length === 0,
      to: paths.coachProfile(),
      act: profileGaps.length === 0 ? 'Change it' : 'Write it',
    },
    {
      what: 'What you offer, and its price',
      isDone: offerings.length > 0,
      to: paths.coachProfile(),
      act: offerings.length > 0 ? 'Change it' : 'Add an offering',
    },
    {
      what: 'Your hours',
      isDone: schedule.data.weeklyHours.length > 0,
      to: paths.coachHours(),
      act: schedule.data.weeklyHours.length > 0 ? 'Change them' : 'Set them',
    },
    {
      what: 'Payouts, through Stripe',
      isDone: payoutsReady,
      to: paths.coachEarnings(),
      act: payoutsReady ? 'Look at them' : 'Set them up',
    },
    {
      what: APPLICATION[status],
      isDone: status === 'approved',
      to: paths.coachApplication(),
      act: status === 'draft' ? 'Send it' : 'Look at it',
    },
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <section className={styles.setUp} aria-labelledby="set-up-title">
      <h2 id="set-up-title">Before you can be booked</h2>
      {status === 'declined' && decisionReason && <p className={styles.reason}>“{decisionReason}”</p>}
      <ol>
        {steps.map(({ what, isDone, to, act }) => (
          <li key={what} data-done={isDone ? '' : undefined}>
            <span className={styles.mark}>
              {isDone && <IconCheck size={18} stroke={2.4} aria-hidden="true" />}
            </span>
            <span>
              {what}
              {isDone && <span className="sr">, done</span>}
            </span>
            <Link to={to}>{act}</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

const APPLICATION = {
  draft: 'Your application, not sent yet',
  applied: 'Your application: we are reading it, and answer by mail',
  approved: 'Your application, approved',
  declined: 'Your application was declined',
  paused: 'Your page is paused by us',
} as const;
