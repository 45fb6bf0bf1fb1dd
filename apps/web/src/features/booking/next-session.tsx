import { sessionLabel } from '@app/shared/catalog/session-type';
import { roomOpensAt, roomState } from '@app/shared/sessions/join-window';
import { useNow } from '../../lib/clock.ts';
import { usePublicConfig } from '../../lib/public-config.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatForOther, formatRelativeDay, formatTime, formatTimeInPlace } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { BriefLines } from './brief-lines.tsx';
import { CheckCalendars } from './check-calendars.tsx';
import { LaterSessions } from './later-sessions.tsx';
import styles from './next-session.module.css';
import { type ListedBooking, sidesOf } from './use-booking.ts';

/** The coach's next session with what its candidate asked for, and those after it. */
export function NextSession({ bookings }: { bookings: readonly ListedBooking[] }) {
  const now = useNow(15);
  const user = useSignedInUser();
  const [next, ...later] = bookings.filter(({ status, endsAt }) => isAhead(status, endsAt, now));
  if (!next) {
    return (
      <div>
        <p className={styles.when}>{formatTimeInPlace(now, user.timeZone, now)}</p>
        <PageTitle tab="Your week">Nobody has booked you yet</PageTitle>
        <p className={styles.nobody}>When somebody does, their session and their brief stand here.</p>
      </div>
    );
  }
  return (
    <div>
      <Heading next={next} now={now} />
      <CheckCalendars booking={next} />
      <Wishes next={next} />
      <Acts next={next} now={now} />
      <LaterSessions bookings={later} />
    </div>
  );
}

const isAhead = (status: string, endsAt: string, now: Temporal.Instant) =>
  status === 'in_session' ||
  (status === 'confirmed' && Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) > 0);

function Heading({ next, now }: { next: ListedBooking; now: Temporal.Instant }) {
  const { reader } = sidesOf(next);
  const toStart = (Temporal.Instant.from(next.startsAt).epochMilliseconds - now.epochMilliseconds) / 1000;
  const day = formatRelativeDay(next.startsAt, reader.timeZone, now);
  return (
    <>
      <p className={styles.when}>
        <span className="num">{formatTimeInPlace(now, reader.timeZone, now)}</span>
        <span>{toStart > 0 ? `${formatLength(toStart)} to go` : 'It has begun'}</span>
      </p>
      <PageTitle tab="Your week">
        {next.candidate.name}{' '}
        <span className={styles.time}>
          {day === 'today' ? '' : `${day} `}at {formatTime(next.startsAt, reader.timeZone)}
        </span>
      </PageTitle>
    </>
  );
}

function Wishes({ next }: { next: ListedBooking }) {
  const { reader, other } = sidesOf(next);
  const { data } = trpc.booking.show.useQuery({ bookingId: next.id });
  return (
    <BriefLines
      brief={data?.brief ?? null}
      name={other.name}
      session={`${sessionLabel(next)}, ${next.durationMinutes} minutes; ${formatForOther(next.startsAt, reader, other)}.`}
      isKnown={data !== undefined}
    />
  );
}

function Acts({ next, now }: { next: ListedBooking; now: Temporal.Instant }) {
  const { reader } = sidesOf(next);
  const opens = usePublicConfig()?.roomOpensMinutes ?? 15;
  const session = {
    startsAt: Temporal.Instant.from(next.startsAt),
    endsAt: Temporal.Instant.from(next.endsAt),
  };
  const isOpen = next.status === 'in_session' || roomState(session, opens, now) === 'open';
  const opensAt = roomOpensAt(session, opens);
  return (
    <div className={styles.acts}>
      {isOpen && <ButtonLink to={paths.room(next.id)}>Enter the room</ButtonLink>}
      <ButtonLink variant="default" to={paths.session(next.id)}>
        The booking
      </ButtonLink>
      {!isOpen && (
        <span className={styles.quiet}>
          The room opens {formatRelativeDay(opensAt, reader.timeZone, now)} at{' '}
          {formatTime(opensAt, reader.timeZone)}
        </span>
      )}
    </div>
  );
}
