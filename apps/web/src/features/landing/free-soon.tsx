import { CANDOUR_MINIMUM_ANSWERS } from '@app/shared/catalog/candour-bound';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { now } from '../../lib/clock.ts';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatDay, formatOffset, formatTime, formatZoneDifference, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './free-soon.module.css';

const SHOWN = 4;

type Coach = RouterOutputs['booking']['findCoaches']['coaches'][number];

/** The first coaches of the directory, with times that can be taken now. */
export function FreeSoon() {
  const user = useCurrentUser();
  const timeZone = user?.timeZone ?? browserTimeZone();
  const { data, isError } = trpc.booking.findCoaches.useQuery({ timeZone });
  const coaches = data?.coaches.filter(({ nextStarts }) => nextStarts.length > 0).slice(0, SHOWN);
  if (isError || coaches?.length === 0) return null; // the page stands without it

  return (
    <>
      <h2>
        Free in the next few days{' '}
        <small>
          Times are yours: {placeOf(timeZone)}, {formatOffset(now(), timeZone)}. First come the coaches whose
          candidates say, a week later: nobody had told me this, and it was true and useful.
        </small>
      </h2>
      <ul className={styles.people} aria-busy={!coaches}>
        {coaches?.map((coach) => <Row key={coach.id} coach={coach} timeZone={timeZone} />) ?? (
          <li>
            <SkeletonLines height="24rem" />
          </li>
        )}
      </ul>
      <Link className={styles.all} to={paths.coaches()}>
        {data ? `See all ${data.total} coaches` : 'See all coaches'}
      </Link>
    </>
  );
}

function Row({ coach, timeZone }: { coach: Coach; timeZone: string }) {
  const { candour, offering } = coach;
  return (
    <li>
      <div className={styles.who}>
        <Avatar id={coach.id} name={coach.displayName} />
        <div>
          <Link to={paths.coach(coach.slug)}>{coach.displayName}</Link>
          <p>{coach.headline}</p>
          <p className={styles.where}>
            {formatZoneDifference(now(), { timeZone }, { timeZone: coach.timeZone })}
          </p>
        </div>
      </div>
      <p className={styles.deal}>
        <b>
          <Money value={offering.price} /> for {offering.durationMinutes} min
        </b>
        {candour.answers < CANDOUR_MINIMUM_ANSWERS
          ? 'New: too few to say'
          : `${candour.yes} of ${candour.answers} say so`}
      </p>
      <div className={styles.times}>
        {coach.nextStarts.slice(0, 3).map((start) => (
          <Link key={start} to={paths.book(offering.id, { startsAt: start })}>
            {formatDay(start, timeZone)}
            <b>{formatTime(start, timeZone)}</b>
          </Link>
        ))}
      </div>
    </li>
  );
}
