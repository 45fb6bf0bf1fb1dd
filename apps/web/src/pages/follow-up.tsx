import { getRouteApi } from '@tanstack/react-router';
import type { FollowUp } from '../features/progress/follow-up-draft.ts';
import { FollowUpForm } from '../features/progress/follow-up-form.tsx';
import { GivenFollowUp } from '../features/progress/given-follow-up.tsx';
import { now } from '../lib/clock.ts';
import { useSignedInUser } from '../lib/session.ts';
import { paths } from '../paths.ts';
import { type RouterInputs, trpc } from '../trpc.ts';
import { firstName } from '../ui/first-name.ts';
import { formatDay, formatRelativeDay } from '../ui/format-time.ts';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './follow-up.module.css';

const route = getRouteApi('/sessions/$bookingId/follow-up');
type BookingId = RouterInputs['commitments']['followUp']['bookingId'];

/** Two weeks after a report: the candidate's minute, then what they said and what their coach made of it. */
export default function FollowUpPage() {
  const { id: userId, timeZone } = useSignedInUser();
  const bookingId = route.useParams().bookingId as BookingId; // the API refuses what is not one
  const [followUp] = trpc.commitments.followUp.useSuspenseQuery(
    { bookingId },
    { refetchOnWindowFocus: false },
  );
  const { title, words } = sayStep(followUp, timeZone);
  return (
    <div className={styles.page}>
      <PageTitle
        size="medium"
        tab="Follow-up"
        above={`${followUp.coachName}, ${formatDay(followUp.startsAt, timeZone, now())}`}
      >
        {title}
      </PageTitle>
      <p className={styles.words}>
        {words} <Link to={paths.report(bookingId)}>Your report</Link>
      </p>
      {followUp.asked && <FollowUpForm followUp={followUp} asked={followUp.asked} userId={userId} />}
      {followUp.answeredAt && (
        <div className={styles.given}>
          <GivenFollowUp given={followUp} commentBy={followUp.coachName} />
          <p className={styles.useful}>
            How useful the report was: {followUp.usefulness} of 5. Only Second Round sees this.
          </p>
          <p>
            <Link to={paths.practice()}>What you took on</Link>
          </p>
        </div>
      )}
    </div>
  );
}

function sayStep({ step, coachName, opensAt, answeredAt }: FollowUp, timeZone: string) {
  const coach = firstName(coachName);
  const day = (moment: string) => formatRelativeDay(moment, timeZone, now());
  if (step === 'ahead')
    return {
      title: `The follow-up opens ${day(opensAt)}.`,
      words: 'You get an e-mail then. Until that day there is nothing to do here but practise.',
    };
  if (step === 'open')
    return {
      title: `How is it going since the report from ${coach}?`,
      words: `A minute, in your own view. ${coach} reads it and can answer with a word.`,
    };
  return {
    title: step === 'commented' ? `${coach} has answered you.` : `${coach} has your follow-up.`,
    words: `You answered ${answeredAt ? day(answeredAt) : ''}.`,
  };
}
