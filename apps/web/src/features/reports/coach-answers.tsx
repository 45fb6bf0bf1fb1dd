import { ANSWER_DAYS } from '@app/shared/reports/contested-line';
import { trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import styles from './coach-answers.module.css';
import type { CoachReport } from './editor-context.ts';
import { OneAnswer } from './one-answer.tsx';

type Props = { report: Pick<CoachReport, 'bookingId' | 'candidate'>; userId: string };

/** The coach's one reply to what their candidate wrote; it closes the exchange. */
export function ReplyToCandidate({ report: { bookingId, candidate }, userId }: Props) {
  const utils = trpc.useUtils();
  const reply = trpc.reports.reply.useMutation({ onSuccess: () => utils.reports.edit.invalidate() });
  return (
    <div className={styles.answer}>
      <OneAnswer
        userId={userId}
        name={`reply:${bookingId}`}
        label={`Your reply to ${firstName(candidate.name)}`}
        description="One, if you want to. It closes the exchange."
        act={`Send it to ${firstName(candidate.name)}`}
        isPending={reply.isPending}
        error={reply.error}
        onSend={(text, forget) => reply.mutate({ bookingId, text }, { onSuccess: forget })}
      />
    </div>
  );
}

/** The coach's one answer to a line that was contested. */
export function AnswerLine({ report: { bookingId }, userId, path }: Props & { path: string }) {
  const utils = trpc.useUtils();
  const answer = trpc.reports.answerLine.useMutation({ onSuccess: () => utils.reports.edit.invalidate() });
  return (
    <div className={styles.answer}>
      <OneAnswer
        userId={userId}
        name={`answer:${bookingId}:${path}`}
        label="Your answer"
        description={`One, within ${ANSWER_DAYS} days. Then somebody at Second Round reads both and decides.`}
        act="Answer this line"
        isPending={answer.isPending}
        error={answer.error}
        onSend={(text, forget) => answer.mutate({ bookingId, path, text }, { onSuccess: forget })}
      />
    </div>
  );
}
