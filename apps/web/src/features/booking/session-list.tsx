import { sessionLabel } from '@app/shared/catalog/session-type';
import { VERDICT_LABEL, VERDICT_TONE, type Verdict } from '@app/shared/reports/verdict';
import { roomState } from '@app/shared/sessions/join-window';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { formatBeside, formatDay, formatRelativeDay, formatTime, placeOf } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './session-list.module.css';
import { sessionSentence } from './session-sentence.ts';
import { type ListedBooking, sidesOf } from './use-booking.ts';

type Props = {
  bookings: readonly ListedBooking[];
  roomOpensMinutes: number;
  /** Answers that the reader has opened to, by booking. */
  verdicts: ReadonlyMap<string, Verdict>;
};

/** Sessions, one line each: when, with whom, how it stands, and the act that fits. */
export function SessionList({ bookings, roomOpensMinutes, verdicts }: Props) {
  const now = useNow(15);
  return (
    <ul className={styles.list}>
      {bookings.map((booking) => (
        <Row key={booking.id} {...{ booking, now, roomOpensMinutes }} verdict={verdicts.get(booking.id)} />
      ))}
    </ul>
  );
}

type RowProps = {
  booking: ListedBooking;
  now: Temporal.Instant;
  roomOpensMinutes: number;
  verdict: Verdict | undefined;
};

function Row({ booking, now, roomOpensMinutes, verdict }: RowProps) {
  const { reader, other, otherFullName } = sidesOf(booking);
  const { timeZone } = reader;
  const { startsAt, status } = booking;
  const { short } = sessionSentence(booking, now, roomOpensMinutes);
  const theirs = formatBeside(startsAt, reader, other);
  const isLost = status === 'expired' || status === 'cancelled' || status === 'no_show';
  return (
    <li data-lost={isLost ? '' : undefined}>
      <p className={styles.when}>
        <b>{formatTime(startsAt, timeZone)}</b>
        <span>{relativeOrFull(startsAt, timeZone, now)}</span>
      </p>
      <p className={styles.who}>
        <Link to={paths.session(booking.id)}>{otherFullName}</Link>
        <span>
          {sessionLabel(booking)}, {booking.durationMinutes} minutes
          {theirs !== formatTime(startsAt, timeZone) &&
            `. ${theirs} for ${other.name} in ${placeOf(other.timeZone)}`}
        </span>
      </p>
      <p className={styles.state}>
        {status === 'held' && booking.holdExpiresAt ? (
          <>
            {short}: <Countdown to={booking.holdExpiresAt} /> left
          </>
        ) : verdict ? (
          <Tag tone={VERDICT_TONE[verdict]}>{VERDICT_LABEL[verdict]}</Tag>
        ) : (
          short
        )}
      </p>
      <div className={styles.act}>{actFor(booking, now, roomOpensMinutes)}</div>
    </li>
  );
}

function relativeOrFull(startsAt: string, timeZone: string, now: Temporal.Instant): string {
  const relative = formatRelativeDay(startsAt, timeZone, now);
  const day = formatDay(startsAt, timeZone, now);
  return relative === day ? day : `${relative}, ${day}`;
}

function actFor(booking: ListedBooking, now: Temporal.Instant, roomOpensMinutes: number) {
  const { id, status, party } = booking;
  const session = {
    startsAt: Temporal.Instant.from(booking.startsAt),
    endsAt: Temporal.Instant.from(booking.endsAt),
  };
  const isOpen = roomState(session, roomOpensMinutes, now) === 'open';
  if (status === 'held' && party === 'candidate') return <ButtonLink to={paths.pay(id)}>Pay</ButtonLink>;
  if (status === 'in_session' || (status === 'confirmed' && isOpen))
    return <ButtonLink to={paths.room(id)}>Enter the room</ButtonLink>;
  if (booking.proposedStartsAt && status === 'confirmed' && party === 'candidate')
    return <ButtonLink to={paths.session(id)}>Answer</ButtonLink>;
  if (status === 'awaiting_report' && party === 'candidate')
    return <Link to={paths.report(id)}>Rate yourself</Link>;
  if (status === 'completed' && party === 'candidate')
    return <Link to={paths.report(id)}>Read the report</Link>;
  return <Link to={paths.session(id)}>{status === 'confirmed' ? 'Brief, move, cancel' : 'Look at it'}</Link>;
}
