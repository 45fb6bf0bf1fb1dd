import { useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay, formatForBoth, formatTime } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './coach-card.module.css';
import type { FoundCoach } from './coach-card.tsx';

type Props = { coach: FoundCoach; timeZone: string; timesWanted: boolean };

/** The next times of the offering that stands for a coach; a chosen one can be held from here. */
export function NextTimes({ coach, timeZone, timesWanted }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { offering, nextStarts, displayName } = coach;
  const startsAt = chosen && nextStarts.includes(chosen) ? chosen : null;
  return (
    <div className={styles.times}>
      <p className={styles.cost}>
        <b>
          {offering.durationMinutes} minutes, <Money value={offering.price} />.
        </b>{' '}
        {nextStarts.length === 0
          ? 'No free time in these weeks.'
          : timesWanted
            ? 'Next that match.'
            : 'Next free times.'}
      </p>
      {nextStarts.map((start) => (
        <button
          key={start}
          type="button"
          className={styles.slot}
          aria-pressed={start === startsAt}
          onClick={() => setChosen(start)}
        >
          {formatDay(start, timeZone)} <b>{formatTime(start, timeZone)}</b>
        </button>
      ))}
      <Link
        className={styles.all}
        to={paths.coach(coach.slug, { offering: offering.id })}
        aria-label={`All times of ${displayName}`}
      >
        All times
      </Link>
      <div role="status" className={styles.status}>
        {startsAt && <Hold coach={coach} startsAt={startsAt} timeZone={timeZone} />}
      </div>
    </div>
  );
}

type HoldProps = { coach: FoundCoach; startsAt: string; timeZone: string };

function Hold({ coach: { offering, displayName, timeZone: theirs }, startsAt, timeZone }: HoldProps) {
  const holdMinutes = usePublicConfig()?.policy.holdMinutes;
  const other = { name: firstName(displayName), timeZone: theirs };
  return (
    <div className={styles.hold}>
      <p>
        <b>{formatForBoth(startsAt, { timeZone }, other)}</b>
        Nothing to pay yet.
        {holdMinutes && ` The time is yours for ${holdMinutes} minutes while you write the brief.`}
      </p>
      <ButtonLink to={paths.book(offering.id, { startsAt })}>
        Hold {formatTime(startsAt, timeZone)}
      </ButtonLink>
    </div>
  );
}
