import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { MarginNote } from '../../ui/margin-note.tsx';

/** A coach's calendar is asked for so many days at a time. */
const MOST_DAYS = 61;

type Props = { from: string; to: string; timeZone: string };

/**
 * The sessions that are booked on some dates of the coach's. They stay unless the coach decides otherwise: on
 * the session's page they ask for another time, or cancel with the money shown.
 */
export function BookedBetween({ from, to, timeZone }: Props) {
  const { timeZone: ownZone } = useSignedInUser();
  const first = Temporal.PlainDate.from(from);
  const wanted = Temporal.PlainDate.from(to);
  const latest = first.add({ days: MOST_DAYS });
  const last = Temporal.PlainDate.compare(wanted, latest) > 0 ? latest : wanted;
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant().toString();
  const booked = trpc.booking.coachWeek.useQuery({
    from: midnight(first),
    to: midnight(last.add({ days: 1 })),
  });
  const live = booked.data?.filter(({ status }) => status === 'confirmed' || status === 'held') ?? [];
  if (booked.error) return <ErrorMessage error={booked.error} />;
  if (live.length === 0) return null;
  return (
    <MarginNote by="ink">
      <b>
        {live.length === 1 ? 'One session is' : `${live.length} sessions are`} booked on these dates and stay
        booked.
      </b>
      <ul>
        {live.map(({ id, startsAt, candidate, proposedStartsAt }) => (
          <li key={id}>
            <Link to={paths.session(id)}>
              {formatDay(startsAt, ownZone)}, {formatTime(startsAt, ownZone)} with {candidate.name}
            </Link>
            {proposedStartsAt
              ? ': you asked to move it'
              : ': keep it, ask for another time, or cancel it there'}
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
