import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { trpc } from '../../trpc.ts';
import { InterviewForm } from './interview-form.tsx';
import styles from './ledger-acts.module.css';
import { type InterviewInput, type Ledger, useRefreshLedger } from './use-ledger.ts';

const ImportInterviews = lazy(() => import('./import-interviews.tsx'));

/** Adding an interview, bringing many from a file, and taking all of them away in one. */
export function LedgerActs({ ledger }: { ledger: Ledger }) {
  const { entries, today } = ledger;
  const [opened, setOpened] = useState<'add' | 'import' | null>(null);
  const refresh = useRefreshLedger();
  const log = trpc.outcomes.log.useMutation({ onSuccess: refresh });
  const close = () => setOpened(null);
  if (opened === 'import') {
    return (
      <Suspense>
        <ImportInterviews onClose={close} />
      </Suspense>
    );
  }
  if (opened === 'add') {
    return (
      <InterviewForm
        initial={likeTheLast(ledger)}
        today={today}
        act="Add the interview"
        pending={log.isPending}
        error={log.error}
        onSend={(input) => log.mutate(input, { onSuccess: close })}
        onClose={close}
      />
    );
  }
  return (
    <div className={styles.acts}>
      <Button onClick={() => setOpened('add')}>Add an interview</Button>
      <Button variant="default" onClick={() => setOpened('import')}>
        Bring a file
      </Button>
      {entries.length > 0 && (
        <Button variant="default" onClick={() => void download(ledger)}>
          Take it with me as CSV
        </Button>
      )}
    </div>
  );
}

/** Most people apply for the same kind of work again. */
function likeTheLast({ entries, today }: Ledger): InterviewInput {
  const { roleFamily, level } = entries.at(-1) ?? { roleFamily: 'operations', level: 'mid' };
  return {
    heldOn: today,
    stage: 'first_interview',
    roleFamily,
    level,
    employer: '',
    referral: false,
    result: 'pending',
  };
}

async function download({ entries, today }: Ledger): Promise<void> {
  const { writeInterviewFile } = await import('./read-interview-file.ts');
  const url = URL.createObjectURL(
    new Blob([writeInterviewFile(entries)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `interviews-${today}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
