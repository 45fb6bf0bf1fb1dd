import { now } from '../../lib/clock.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay } from '../../ui/format-time.ts';
import { ReportSection } from '../reports/report-section.tsx';
import styles from './review-form.module.css';
import { ReviewForm } from './review-form.tsx';

type Props = { bookingId: RouterInputs['reviews']['ofBooking']['bookingId']; timeZone: string };

/** The candidate's review at the foot of their report: when it opens, the form, or what they wrote. */
export function ReviewSection({ bookingId, timeZone }: Props) {
  const { data: review } = trpc.reviews.ofBooking.useQuery({ bookingId });
  if (!review || review.state === 'none' || review.state === 'closed') return null;
  const coach = firstName(review.coachName);
  return (
    <ReportSection id="review" title={`Your review of ${coach}`}>
      {review.state === 'later' && review.opensAt && (
        <p className="quiet">
          It opens on {formatDay(review.opensAt, timeZone, now())}: not on the evening of the news, but when
          you know whether it helped.
        </p>
      )}
      {review.state === 'open' && <ReviewForm bookingId={bookingId} coachName={coach} />}
      {review.state === 'given' && review.given && (
        <div className={styles.given}>
          <p>{review.given.content}</p>
          <small>
            {review.given.nobodyHadToldMe ? 'Nobody had told you this, you said. ' : ''}Public on {coach}’s
            page.
          </small>
        </div>
      )}
    </ReportSection>
  );
}
