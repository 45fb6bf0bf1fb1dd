import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { formatDay, formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { latenessOf, latenessWords } from '../reports/lateness-words.ts';
import styles from './next-step.module.css';
import { type Booking, sidesOf } from './use-booking.ts';

/** After the talk: the coach owes the report, the candidate rates themself meanwhile. */
export function ReportStep({ booking }: { booking: Booking }) {
  return booking.party === 'coach' ? <OwedReport booking={booking} /> : <ExpectedReport booking={booking} />;
}

function OwedReport({ booking }: { booking: Booking }) {
  const now = useNow(60);
  const { reader, other } = sidesOf(booking);
  const reports = trpc.reports.listMine.useQuery();
  const report = reports.data?.find(({ bookingId }) => bookingId === booking.id);
  const due =
    report &&
    `${formatRelativeDay(report.dueAt, reader.timeZone, now)}, ${formatTime(report.dueAt, reader.timeZone)}`;
  return (
    <>
      <p className={styles.say}>
        {report?.submittedAt
          ? 'You have handed it in. It reaches the candidate in the morning of their day.'
          : report?.isLate
            ? `It was due ${due} and is late. Your notes and marks are in the draft already. ${latenessWords(latenessOf(booking, now), { side: 'coach', other: other.name, timeZone: reader.timeZone, now })}`
            : `Your notes and marks are in the draft already.${due ? ` It is due ${due} your time.` : ''}`}
      </p>
      <div className={styles.acts}>
        <ButtonLink to={paths.reportEditor(booking.id)}>
          {report?.submittedAt ? 'Look at the report' : 'Write the report'}
        </ButtonLink>
      </div>
    </>
  );
}

function ExpectedReport({ booking }: { booking: Booking }) {
  const now = useNow(60);
  const { reader, other } = sidesOf(booking);
  const report = trpc.reports.read.useQuery({ bookingId: booking.id }, { retry: false });
  const dueAt = report.data?.access === 'nothing' ? report.data.dueAt : null;
  const isLate = report.data?.access === 'nothing' && latenessOf(booking, now).reached.length > 0;
  const rated = report.data?.selfRated ?? false;
  const isRetest = booking.retestOf !== null;
  return (
    <>
      <p className={styles.say}>
        {isLate &&
          `${latenessWords(latenessOf(booking, now), { side: 'candidate', other: other.name, timeZone: reader.timeZone, now })} `}
        {dueAt &&
          !isLate &&
          `It is due ${formatRelativeDay(dueAt, reader.timeZone, now)}, ${formatTime(dueAt, reader.timeZone)} your time. `}
        {isRetest
          ? `${other.name} is writing down how your tasks stand.`
          : rated
            ? `You have rated yourself. As soon as ${other.name} is done, both open together.`
            : `Rate yourself now, while it is fresh. When ${other.name} is done, both open together.`}
      </p>
      {!rated && !isRetest && (
        <div className={styles.acts}>
          <ButtonLink to={paths.report(booking.id)}>Rate yourself</ButtonLink>
        </div>
      )}
    </>
  );
}

/** The report is out. The candidate reads it; a review is asked for later, when they know whether it helped. */
export function CompletedStep({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  if (booking.party === 'coach') {
    return (
      <>
        <p className={styles.say}>Nothing more to do. Your share is on its way as the earnings say.</p>
        <div className={styles.acts}>
          <ButtonLink variant="default" to={paths.reportEditor(booking.id)}>
            Your report
          </ButtonLink>
          <ButtonLink variant="default" to={paths.coachEarnings()}>
            Earnings
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <p className={styles.say}>
        {booking.retestOf
          ? 'How each thing you took on stands, as a coach saw it.'
          : 'The verdict, the real reason, and what to do about it.'}
      </p>
      <div className={styles.acts}>
        <ButtonLink to={paths.report(booking.id)}>Read the report</ButtonLink>
        {!booking.retestOf && (
          <ButtonLink variant="default" to={paths.book(booking.offeringId)}>
            Meet {other.name} again
          </ButtonLink>
        )}
      </div>
      <ReviewInvitation booking={booking} />
    </>
  );
}

/** Says when the review opens, and leads to it while it is open. */
function ReviewInvitation({ booking }: { booking: Booking }) {
  const now = useNow(60);
  const { reader, other } = sidesOf(booking);
  const { data: review } = trpc.reviews.ofBooking.useQuery({ bookingId: booking.id }, { retry: false });
  if (review?.state === 'open') {
    return (
      <ButtonLink variant="default" to={`${paths.report(booking.id)}#review`}>
        Say whether {other.name} was worth it
      </ButtonLink>
    );
  }
  if (review?.state !== 'later' || !review.opensAt) return null;
  return (
    <p className={styles.quiet}>
      On {formatDay(review.opensAt, reader.timeZone, now)} you can review {other.name}: not on the evening of
      the news, but when you know whether it helped.
    </p>
  );
}
