import { NativeSelect } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTimeToTheSecond, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { actDetails } from './act-details.ts';
import { actWords } from './act-words.ts';
import { ACTOR_KINDS, ACTOR_WORDS, type ActorKind, actorWords } from './actor-words.ts';
import styles from './audit-log.module.css';
import desk from './desk.module.css';
import { toFinding } from './desk-search.ts';
import { FindBox } from './find-box.tsx';
import { PagesBelow } from './pages-below.tsx';

/** Who did what, latest first; the search is the page's address. */
export function AuditLog() {
  const search = useSearch({ from: '/admin/audit' });
  const navigate = useNavigate({ from: '/admin/audit' });
  const finding = toFinding(search);
  const found = trpc.admin.audit.useQuery(
    { ...finding, actorKind: search.by ?? null },
    { placeholderData: keepPreviousData },
  );
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (current: typeof search) => ({ ...current, page: undefined, ...change }),
      replace: 'q' in change,
      resetScroll: 'page' in change,
    });
  const actors = ACTOR_KINDS.map((value) => ({ value, label: ACTOR_WORDS[value] }));
  return (
    <>
      <PageTitle tab="The log">Who did what</PageTitle>
      <div className={desk.search}>
        <FindBox
          label="Find in the log"
          placeholder="Name, booking or coach id, or booking.cancelled"
          value={search.q}
          onFind={(q) => ask({ q })}
        />
        <NativeSelect
          label="Done by"
          data={[{ value: '', label: 'Anybody' }, ...actors]}
          value={search.by ?? ''}
          onChange={({ currentTarget: { value } }) => ask({ by: (value || undefined) as ActorKind })}
        />
      </div>
      <ErrorMessage error={found.error} safe="What you asked for stays in the address." />
      {found.isPending && <SkeletonLines lines={14} />}
      {found.data && (
        <section className={desk.results} aria-label="Log" aria-busy={found.isFetching}>
          <p className={desk.count} role="status">
            {found.data.total} {found.data.total === 1 ? 'line' : 'lines'}, the latest first. Lines are only
            ever added.
          </p>
          {found.data.total === 0 ? (
            <EmptyState title="No line fits.">
              Part of a name or of an action is enough; an id is looked for whole.
            </EmptyState>
          ) : (
            <Lines events={found.data.events} />
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

function Lines({ events }: { events: RouterOutputs['admin']['audit']['events'] }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  return (
    <table className={`${desk.table} ${desk.list} ${styles.log}`}>
      <thead>
        <tr>
          <th scope="col">Time in {placeOf(timeZone)}</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, action, actor, details, bookingId, subjectId }) => (
          <tr key={id}>
            <td className={styles.when}>
              {formatDay(at, timeZone, now)} <span>{formatTimeToTheSecond(at, timeZone)}</span>
            </td>
            <td className={styles.what}>
              <b>{actWords(action).title}</b> {actorWords(actor)}
              <small>{actDetails(action, details, timeZone)}</small>
            </td>
            <td className={styles.about}>
              {bookingId ? <Link to={paths.deskBooking(bookingId)}>The booking</Link> : null}
              <code>{subjectId}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
