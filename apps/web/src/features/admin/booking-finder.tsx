import { BOOKING_STATUSES, type BookingStatus } from '@app/shared/booking/booking-status';
import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './booking-finder.module.css';
import { STATE_WORDS } from './booking-state-words.ts';
import desk from './desk.module.css';
import { toFinding } from './desk-search.ts';
import { FindBox } from './find-box.tsx';
import { PagesBelow } from './pages-below.tsx';

/** Any booking by name, address or id; the search is the page's address. */
export function BookingFinder() {
  const search = useSearch({ from: '/admin/bookings' });
  const navigate = useNavigate({ from: '/admin/bookings' });
  const finding = toFinding(search);
  const found = trpc.admin.bookings.useQuery(
    { ...finding, status: search.state ?? null },
    { placeholderData: keepPreviousData },
  );
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (current: typeof search) => ({ ...current, page: undefined, ...change }),
      replace: 'q' in change,
      resetScroll: 'page' in change,
    });
  const states = BOOKING_STATUSES.map((value) => ({ value, label: STATE_WORDS[value] }));
  return (
    <>
      <PageTitle>Bookings</PageTitle>
      <div className={desk.search}>
        <FindBox
          label="Find a booking"
          placeholder="Name, address, booking or Stripe id"
          value={search.q}
          onFind={(q) => ask({ q })}
        />
        <NativeSelect
          label="State"
          data={[{ value: '', label: 'Every state' }, ...states]}
          value={search.state ?? ''}
          onChange={({ currentTarget: { value } }) => ask({ state: (value || undefined) as BookingStatus })}
        />
      </div>
      <ErrorMessage error={found.error} safe="What you asked for stays in the address." />
      {found.isPending && <SkeletonLines lines={12} />}
      {found.data && (
        <section className={desk.results} aria-label="Bookings found" aria-busy={found.isFetching}>
          <p className={desk.count} role="status">
            {countWords(found.data.total, search)}
          </p>
          {found.data.total === 0 ? (
            <EmptyState title={search.q || search.state ? 'Nothing fits.' : 'Bookings will lie here.'}>
              {search.q || search.state
                ? 'Part of a name or address is enough; a Stripe id is looked for whole. Take the state away if you are not sure.'
                : 'The first appears when a candidate holds a time.'}
            </EmptyState>
          ) : (
            <Found bookings={found.data.bookings} />
          )}
          <PagesBelow
            total={found.data.total}
            perPage={found.data.perPage}
            page={finding.page}
            onPage={(page) => ask({ page })}
          />
        </section>
      )}
    </>
  );
}

function countWords(
  total: number,
  { q, state }: { q?: string | undefined; state?: BookingStatus | undefined },
) {
  const bookings = `${total} ${total === 1 ? 'booking' : 'bookings'}`;
  return q || state ? `${bookings} fit, the latest session first.` : `${bookings}, the latest session first.`;
}

function Found({ bookings }: { bookings: RouterOutputs['admin']['bookings']['bookings'] }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  return (
    <table className={`${desk.table} ${desk.list} ${styles.found}`}>
      <thead>
        <tr>
          <th scope="col">Session, time in {placeOf(timeZone)}</th>
          <th scope="col">Candidate</th>
          <th scope="col">Coach</th>
          <th scope="col">State</th>
          <th scope="col" className={desk.amount}>
            Price
          </th>
        </tr>
      </thead>
      <tbody>
        {bookings.map((booking) => (
          <tr key={booking.id}>
            <td className={styles.when}>
              <Link to={paths.deskBooking(booking.id)}>
                {formatDay(booking.startsAt, timeZone, now)}, {formatTime(booking.startsAt, timeZone)}
              </Link>
              <small>{SESSION_TYPE_LABEL[booking.sessionType]}</small>
            </td>
            <td className={styles.who}>
              {booking.candidate.name}
              <small>{booking.candidate.email}</small>
            </td>
            <td className={styles.coach}>{booking.coach.displayName}</td>
            <td className={styles.state}>{STATE_WORDS[booking.status]}</td>
            <td className={`${desk.amount} ${styles.price}`}>{formatMoney(booking.price)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
