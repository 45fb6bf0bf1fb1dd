import { Button } from '@mantine/core';
import { CallBackLedger } from '../features/progress/call-back-ledger.tsx';
import { useLedger } from '../features/progress/use-ledger.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './progress.module.css';

/** A candidate's call-back ledger. */
export default function InterviewsPage() {
  const { data, error, refetch } = useLedger();
  if (data) return <CallBackLedger ledger={data} />;
  if (!error) return <PageSkeleton />;
  return (
    <div className={styles.error}>
      <PageTitle size="medium">Your interviews</PageTitle>
      <ErrorMessage error={error} safe="What you wrote down is safe.">
        <Button variant="default" mt="sm" onClick={() => refetch()}>
          Load your interviews again
        </Button>
      </ErrorMessage>
    </div>
  );
}
