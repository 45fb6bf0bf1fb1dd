import type { Id } from '@app/shared/id/id';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCurrentUser } from '../../lib/session.ts';
import { type AppPath, paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import styles from './wait-at-coach.module.css';
import { WaitForm } from './wait-form.tsx';
import { WaitingEntry } from './waiting-entry.tsx';

type Props = {
  offeringId: Id<'offering'>;
  coachName: string;
  timeZone: string;
  /** The page that this stands on, for whoever has to sign in first. */
  here: AppPath;
  onFree: (startsAt: string) => void;
};

/** Under a coach's free times: tell me when something frees up. */
export function WaitAtCoach({ offeringId, coachName, timeZone, here, onFree }: Props) {
  const user = useCurrentUser();
  const [isOpen, setOpen] = useState(false);
  const { data: waiting } = trpc.booking.waiting.useQuery({ offeringId }, { enabled: Boolean(user) });
  return (
    <section className={styles.wait} aria-labelledby="wait-title">
      <h3 id="wait-title">Nothing that suits you?</h3>
      {waiting ? (
        <div role="status">
          <WaitingEntry waiting={waiting} />
        </div>
      ) : isOpen && user ? (
        <WaitForm key={offeringId} {...{ offeringId, timeZone, onFree }} onClose={() => setOpen(false)} />
      ) : (
        <>
          <p>
            When a time with {coachName} frees up, whoever asked first is told first, and it is kept for them
            for a while.
          </p>
          {user ? (
            <Button variant="default" onClick={() => setOpen(true)}>
              Tell me when something frees up
            </Button>
          ) : (
            <Link to={paths.signIn({ next: here })}>Sign in to be told when something frees up</Link>
          )}
        </>
      )}
    </section>
  );
}
