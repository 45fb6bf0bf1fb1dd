import type { Id } from '@app/shared/id/id';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './report-offers.module.css';

type Props = { bookingId: Id<'booking'>; coachName: string; timeZone: string };
type Offer = RouterOutputs['retests']['offer'];

/** A retest of what was taken on from this report: with its coach, or with somebody else. */
export function RetestOffer({ bookingId, coachName, timeZone }: Props) {
  const { data } = trpc.retests.offer.useQuery({ bookingId });
  if (!data || (data.tasks.length === 0 && data.retests.length === 0)) return null;
  const { tasks, offers } = data;
  return (
    <div className={styles.offer}>
      <h3>A retest of what you took on</h3>
      <EarlierRetests retests={data.retests} timeZone={timeZone} />
      {tasks.length === 0 ? (
        <p>Nothing is open any more.</p>
      ) : offers.length === 0 ? (
        <p>
          {firstName(coachName)} offers no retest, and nobody else does for this kind of session. A whole
          session shows the same and more.
        </p>
      ) : (
        <>
          <p>
            Twenty minutes that look at {tasks.map(({ title }) => `“${title}”`).join(' and ')} and at nothing
            else: fixed, improving, or still there.
          </p>
          <ul className={styles.who}>
            {offers.map((offer, at) => (
              <li key={offer.offeringId}>
                <ButtonLink
                  variant={at === 0 ? 'filled' : 'default'}
                  to={paths.book(offer.offeringId, { retest: bookingId })}
                >
                  <span>
                    Retest with {firstName(offer.coach.name)}, <Money value={offer.price} />
                  </span>
                </ButtonLink>
              </li>
            ))}
          </ul>
          {offers.some(({ isOwn }) => !isOwn) && (
            <p className="quiet small">
              Whoever it is sees your tasks, and neither the report nor its verdict.
            </p>
          )}
        </>
      )}
    </div>
  );
}

const STATE = {
  confirmed: 'is booked',
  in_session: 'is running',
  awaiting_report: 'is being written up',
  completed: 'is in',
} as Record<string, string>;

function EarlierRetests({ retests, timeZone }: { retests: Offer['retests']; timeZone: string }) {
  if (retests.length === 0) return null;
  return (
    <ul>
      {retests.map(({ bookingId, startsAt, status }) => (
        <li key={bookingId}>
          <Link to={status === 'completed' ? paths.report(bookingId) : paths.session(bookingId)}>
            Your retest of {formatDay(startsAt, timeZone, now())}
          </Link>{' '}
          {STATE[status]}.
        </li>
      ))}
    </ul>
  );
}
