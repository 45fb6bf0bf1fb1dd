import type { CoachStatus } from '@app/shared/catalog/coach-profile';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { DecideOnPerson } from './decide-on-person.tsx';
import styles from './people-finder.module.css';
import { PERSON_DECISIONS, type PersonDecision } from './person-decisions.ts';

export type Person = RouterOutputs['admin']['people']['people'][number];

const COACH_STATE: Record<CoachStatus, string> = {
  draft: 'has begun a coach’s file',
  applied: 'waits to become a coach',
  approved: 'coach',
  declined: 'was declined as a coach',
  paused: 'coach, paused',
};

/** One person: who they are here, how they stand, and what may be done about it. */
export function PersonRow({ person, mayDecide }: { person: Person; mayDecide: boolean }) {
  const { id, name, email, coach, comingSessions, suspendedAt } = person;
  const [decision, setDecision] = useState<PersonDecision | null>(null);
  const { timeZone, adminScopes } = useSignedInUser();
  const mayExplain = adminScopes.includes('support');
  const now = useNow(60);
  return (
    <li className={styles.person}>
      <Avatar id={id} name={name} size={44} />
      <div className={styles.who}>
        <h2>{coach?.status === 'approved' ? <Link to={paths.coach(coach.slug)}>{name}</Link> : name}</h2>
        <p>{email}</p>
      </div>
      <div className={styles.standing}>
        <p>{roleWords(person)}</p>
        {suspendedAt && <p>Suspended since {formatDay(suspendedAt, timeZone, now)}.</p>}
        {coach?.status === 'paused' && coach.decisionReason && <q>{coach.decisionReason}</q>}
        <p>
          <Link to={paths.deskBookings({ q: email })}>Bookings</Link>
          {comingSessions > 0 ? `, ${comingSessions} to come` : ''}
        </p>
        {coach && mayExplain && (
          <p>
            <Link to={paths.deskTimes({ coach: coach.id })}>
              Why a time is not offered<span className="sr"> by {name}</span>
            </Link>
          </p>
        )}
      </div>
      {mayDecide && (
        <div className={styles.acts}>
          {decisionsFor(person).map((each) => (
            <Button key={each} size="sm" variant="default" onClick={() => setDecision(each)}>
              {PERSON_DECISIONS[each].button}
              <span className="sr"> {name}</span>
            </Button>
          ))}
        </div>
      )}
      {decision && <DecideOnPerson person={person} decision={decision} onClose={() => setDecision(null)} />}
    </li>
  );
}

function decisionsFor({ adminScopes, suspendedAt, coach }: Person): PersonDecision[] {
  const aboutCoach: PersonDecision[] =
    coach?.status === 'approved' ? ['pause'] : coach?.status === 'paused' && !suspendedAt ? ['resume'] : [];
  if (adminScopes.length > 0) return aboutCoach;
  return [...aboutCoach, suspendedAt ? 'readmit' : 'suspend'];
}

function roleWords({ coach, adminScopes, emailVerified }: Person): string {
  const roles = [
    adminScopes.length > 0 && `desk: ${adminScopes.join(', ')}`,
    coach && COACH_STATE[coach.status],
    coach && coach.completedSessions > 0 && `${coach.completedSessions} sessions done`,
    !coach && adminScopes.length === 0 && 'candidate',
    !emailVerified && 'address not confirmed',
  ].filter(Boolean);
  const words = roles.join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
