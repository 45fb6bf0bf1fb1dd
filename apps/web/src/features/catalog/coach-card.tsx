import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { IconCheck } from '@tabler/icons-react';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatDay, formatTime, formatZoneDifference } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { CandourProof } from './candour-proof.tsx';
import styles from './coach-card.module.css';

type Coach = RouterOutputs['booking']['findCoaches']['coaches'][number];
type Props = { coach: Coach; timeZone: string; timesWanted: boolean };

/** One coach in the directory: who they are, the proof, and the next times that fit. */
export function CoachCard({ coach, timeZone, timesWanted }: Props) {
  const types = coach.sessionTypes.map((type) => SESSION_TYPE_LABEL[type]);
  const first = types[0] ?? '';
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
        <p className={styles.hired}>
          {coach.headline}
          {coach.experienceVerified && (
            <span className={styles.checked}>
              <IconCheck size={15} stroke={2.4} aria-hidden="true" /> checked
            </span>
          )}
        </p>
        <p className={styles.types}>
          {[first, ...types.slice(1).map((type) => type.toLowerCase())].join(', ')}. From{' '}
          <Money value={coach.lowest.price} /> for {coach.lowest.durationMinutes} minutes
        </p>
      </div>
      <CandourProof {...coach.candour} />
      <div className={styles.times}>
        <p className={styles.cost}>
          <b>
            {coach.offering.durationMinutes} minutes, <Money value={coach.offering.price} />.
          </b>{' '}
          {coach.nextStarts.length === 0
            ? 'No free time in these weeks.'
            : timesWanted
              ? 'Next that match.'
              : 'Next free times.'}
        </p>
        {coach.nextStarts.map((start) => (
          <Link key={start} className={styles.slot} to={paths.book(coach.offering.id, { startsAt: start })}>
            {formatDay(start, timeZone)} <b>{formatTime(start, timeZone)}</b>
          </Link>
        ))}
        <Link
          className={styles.all}
          to={paths.coach(coach.slug)}
          aria-label={`All times of ${coach.displayName}`}
        >
          All times
        </Link>
      </div>
    </article>
  );
}
