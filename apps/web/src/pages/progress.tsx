import { Button } from '@mantine/core';
import { AnswersSection } from '../features/progress/answers-section.tsx';
import { CallBacksSection } from '../features/progress/call-backs-section.tsx';
import { CommitmentsRecord } from '../features/progress/commitments-record.tsx';
import { EmptyRecord } from '../features/progress/empty-record.tsx';
import { FocusRecord } from '../features/progress/focus-record.tsx';
import { LevelsRecord } from '../features/progress/levels-record.tsx';
import { PerceptionSection } from '../features/progress/perception-section.tsx';
import { RecordHeadline } from '../features/progress/record-headline.tsx';
import { RecordTable } from '../features/progress/record-table.tsx';
import { TruthsSection } from '../features/progress/truths-section.tsx';
import { useCommitments } from '../features/progress/use-commitments.ts';
import { type Progress, useProgress } from '../features/progress/use-progress.ts';
import { useShownSessions } from '../features/progress/use-shown-sessions.ts';
import { useSignedInUser } from '../lib/session.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './progress.module.css';

/** A candidate's record over their sessions. */
export default function ProgressPage() {
  const { data, error, refetch } = useProgress();
  if (data) return data.sessions.length > 0 ? <Record progress={data} /> : <EmptyRecord />;
  if (!error) return <PageSkeleton />;
  return (
    <div className={styles.error}>
      <PageTitle size="medium">Your progress</PageTitle>
      <ErrorMessage error={error} safe="Your reports are safe.">
        <Button variant="default" mt="sm" onClick={() => refetch()}>
          Load your progress again
        </Button>
      </ErrorMessage>
    </div>
  );
}

function Record({ progress }: { progress: Progress }) {
  const { timeZone } = useSignedInUser();
  const { sessions, dimensions } = progress;
  const { shown, ...axis } = useShownSessions(sessions, timeZone);
  const taken = useCommitments().data;
  return (
    <div className={styles.sheet}>
      <RecordHeadline progress={progress} timeZone={timeZone} now={axis.now} />
      <AnswersSection sessions={sessions} shown={shown} {...axis} />
      {taken && taken.tasks.length > 0 ? (
        <CommitmentsRecord {...taken} {...axis} />
      ) : (
        <FocusRecord sessions={sessions} {...axis} />
      )}
      {dimensions.length > 0 && (
        <LevelsRecord dimensions={dimensions} adjusted={progress.adjusted} shown={shown} {...axis} />
      )}
      <PerceptionSection progress={progress} {...axis} />
      <TruthsSection sessions={sessions} blind={progress.blind} {...axis} />
      <CallBacksSection />
      {dimensions.length > 0 && <RecordTable progress={progress} {...axis} />}
    </div>
  );
}
