import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { IconCheck } from '@tabler/icons-react';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatZoneDifference } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { CandourProof } from './candour-proof.tsx';
import styles from './coach-card.module.css';
import { NextTimes } from './next-times.tsx';

export type FoundCoach = RouterOutputs['booking']['findCoaches']['coaches'][number];
type Props = { coach: FoundCoach; timeZone: string; timesWanted: boolean };

/** One coach in the directory: who they are, the proof, and the next times that fit. */
export function CoachCard({ coach, timeZone, timesWanted }: Props) {
  const types = coach.sessionTypes.map((type) => SESSION_TYPE_LABEL[type]);
  const [first = ''] = types;
  return (
    <article className={styles.card} aria-labelledby={`coach-${coach.id}`}>
      <div className={styles.face}>
        <Avatar id={coach.id} name={coach.displayName} size={56} />
      </div>
      <div>
        <h2 id={`coach-${coach.id}`} className={styles.name}>
          <Link to={paths.coach(coach.slug)}>{coach.displayName}</Link>
        </h2>
        <p className={styles.where}>
          {formatZoneDifference(now(), { timeZone }, { timeZone: coach.timeZone })}.{' '}
          {coach.languages.join(', ')}
        </p>
        {coach.headline && <p className={styles.says}>{coach.headline}</p>}
        <p className={styles.hired}>
          <Hired coach={coach} />
        </p>
        <p className={styles.types}>
          {[first, ...types.slice(1).map((type) => type.toLowerCase())].join(', ')}. From{' '}
          <Money value={coach.lowest.price} /> for {coach.lowest.durationMinutes} minutes
        </p>
      </div>
      <CandourProof {...coach.candour} />
      <NextTimes coach={coach} timeZone={timeZone} timesWanted={timesWanted} />
    </article>
  );
}

function Hired({ coach: { peopleInterviewed, companies, experienceVerifiedAt } }: { coach: FoundCoach }) {
  const places = companies.slice(0, 2).join(' and ');
  return (
    <>
      {peopleInterviewed > 0 ? (
        <>
          Interviewed <b>{peopleInterviewed} people</b>
          {places && ` at ${places}`}
        </>
      ) : (
        places && `Hired at ${places}`
      )}
      {experienceVerifiedAt && (
        <span className={styles.checked}>
          <IconCheck size={15} stroke={2.4} aria-hidden="true" /> checked
        </span>
      )}
    </>
  );
}
