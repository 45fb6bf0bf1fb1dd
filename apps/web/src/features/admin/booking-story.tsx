import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { isApiError, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatForOther, formatTime, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { type BookingFile, isPaid } from './booking-file-view.ts';
import { bookingHeadline } from './booking-headline.ts';
import styles from './booking-story.module.css';
import { CopyId } from './copy-id.tsx';
import { MoneyTable } from './money-table.tsx';
import { ObjectionDecision } from './objection-decision.tsx';
import { RefundForm } from './refund-form.tsx';
import type { RefundPreview } from './refund-preview.ts';
import { Timeline } from './timeline.tsx';

/** One booking whole: how it stands, what happened, where the money is, and giving some of it back. */
export function BookingStory() {
  const { bookingId } = useParams({ from: '/admin/bookings/$bookingId' });
  const file = trpc.admin.booking.useQuery({ bookingId: bookingId as BookingFile['id'] });
  if (isApiError(file.error) && ['NOT_FOUND', 'BAD_REQUEST'].includes(file.error.data?.code ?? '')) {
    return <NotFoundPage />;
  }
  if (file.error) return <ErrorMessage error={file.error} />;
  if (!file.data) return <PageSkeleton />;
  return <Story file={file.data} />;
}

function Story({ file }: { file: BookingFile }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const [preview, setPreview] = useState<RefundPreview | null>(null);
  const { before, marked, after } = bookingHeadline(file, { now, timeZone });
  const title = `${file.candidate.name} with ${file.coach.displayName}`;
  return (
    <>
      <p className={styles.crumb}>
        <Link to={paths.deskBookings()}>Bookings</Link>
        <span aria-hidden="true">/</span>
        <span className={styles.id}>{file.id}</span>
        <CopyId id={file.id} />
      </p>
      <PageTitle>{title}</PageTitle>
      <p className={styles.state}>
        {before}
        <PencilUnderline>{marked}</PencilUnderline>
        {after}
      </p>
      <Facts file={file} />
      <div className={styles.columns}>
        <section className={styles.line} aria-labelledby="happened">
          <h2 id="happened">
            What happened <small>time in {placeOf(timeZone)}</small>
          </h2>
          <Timeline file={file} preview={preview} />
        </section>
        <aside>
          <section aria-labelledby="money">
            <h2 id="money">The money</h2>
            <MoneyTable file={file} />
          </section>
          <ObjectionDecision file={file} />
          {isPaid(file) && <RefundForm file={file} onPreview={setPreview} />}
        </aside>
      </div>
    </>
  );
}

function Facts({ file }: { file: BookingFile }) {
  const { timeZone, adminScopes } = useSignedInUser();
  const now = useNow(60);
  const { startsAt, endsAt, candidate, coach, sessionType, price, cancellationReason } = file;
  const other = (name: string, zone: string) =>
    formatForOther(startsAt, { timeZone }, { name: firstName(name), timeZone: zone });
  return (
    <>
      <p className={styles.facts}>
        <span>
          {formatDay(startsAt, timeZone, now)}, {formatTime(startsAt, timeZone)} to{' '}
          {formatTime(endsAt, timeZone)} in {placeOf(timeZone)}
        </span>{' '}
        <span>
          ({other(candidate.name, candidate.timeZone)}, {other(coach.displayName, coach.timeZone)}).
        </span>{' '}
        <span>
          {SESSION_TYPE_LABEL[sessionType]}, {formatMoney(price)}.
        </span>{' '}
        <span>
          <a href={`mailto:${candidate.email}`}>{candidate.email}</a>
        </span>
      </p>
      {(file.calendarsStale || file.clashes) && file.status === 'confirmed' && (
        <p className={styles.facts}>
          Booked while a calendar of {firstName(coach.displayName)}’s could not be read:{' '}
          {file.clashes ? 'read since, it has something at this time.' : 'the time may be taken.'}
        </p>
      )}
      {adminScopes.includes('support') && (
        <p className={styles.facts}>
          <Link to={paths.deskTimes({ coach: coach.id, offering: file.offeringId, at: startsAt })}>
            Why a time of {firstName(coach.displayName)}’s is not offered
          </Link>
        </p>
      )}
      {cancellationReason && (
        <blockquote className={styles.reason}>
          <q>{cancellationReason}</q>
        </blockquote>
      )}
    </>
  );
}
