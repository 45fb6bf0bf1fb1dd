import { useNow } from '../../lib/clock.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatRelativeDay } from '../../ui/format-time.ts';
import { OneAnswer } from '../reports/one-answer.tsx';
import { ReportSection } from '../reports/report-section.tsx';
import styles from './follow-up-of-coach.module.css';
import { GivenFollowUp } from './given-follow-up.tsx';

type Props = {
  bookingId: RouterInputs['commitments']['followUpOfCoach']['bookingId'];
  userId: string;
  timeZone: string;
};

/** At the foot of a coach's report: what became of it, two weeks on, and room for one comment. */
export function FollowUpOfCoach({ bookingId, userId, timeZone }: Props) {
  const utils = trpc.useUtils();
  const now = useNow(3600);
  const { data } = trpc.commitments.followUpOfCoach.useQuery({ bookingId }, { retry: false });
  const comment = trpc.commitments.commentFollowUp.useMutation({
    onSuccess: () => utils.commitments.invalidate(),
  });
  if (!data) return null; // a report from before there were follow-ups has none
  const candidate = firstName(data.candidateName);
  if (data.step === 'ahead' || data.step === 'open')
    return (
      <ReportSection id="follow-up" title="The follow-up">
        <p className="quiet">
          {data.step === 'ahead'
            ? `It opens for ${candidate} ${formatRelativeDay(data.opensAt, timeZone, now)}. What they answer stands here, and you can comment on it once.`
            : `${candidate} has been asked and has not answered yet. What they answer stands here.`}
        </p>
      </ReportSection>
    );
  return (
    <ReportSection id="follow-up" title="The follow-up" aside={`${candidate}’s own view, two weeks on`}>
      <GivenFollowUp given={data} commentBy="You" />
      {data.step === 'answered' && (
        <div className={styles.comment}>
          <OneAnswer
            userId={userId}
            name={`follow-up-comment:${bookingId}`}
            label={`Your comment to ${candidate}`}
            description="One, if you want to. It goes to them by e-mail."
            act={`Send it to ${candidate}`}
            isPending={comment.isPending}
            error={comment.error}
            onSend={(text, forget) => comment.mutate({ bookingId, comment: text }, { onSuccess: forget })}
          />
        </div>
      )}
    </ReportSection>
  );
}
