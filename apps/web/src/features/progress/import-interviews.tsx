import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './import-interviews.module.css';
import { interviewName } from './ledger-words.ts';
import { type FilePreview, type FileRow, MOST_BYTES, readInterviewFile } from './read-interview-file.ts';
import { useRefreshLedger } from './use-ledger.ts';

/** Interviews from a file: read on this device, shown row by row, and only then sent. */
export default function ImportInterviews({ onClose }: { onClose: () => void }) {
  const [preview, setPreview] = useState<FilePreview | null>(null);
  const send = trpc.outcomes.importAll.useMutation({ onSuccess: useRefreshLedger() });
  const read = async (file: File | null) => {
    send.reset();
    if (!file) return setPreview(null);
    setPreview(
      file.size > MOST_BYTES
        ? readInterviewFile(' '.repeat(MOST_BYTES + 1))
        : readInterviewFile(await file.text()),
    );
  };
  const rows = preview && 'rows' in preview ? preview.rows : [];
  const entries = rows.flatMap((row) => ('entry' in row.read ? [row.read.entry] : []));
  const faulty = rows.length - entries.length;
  if (send.data) return <Done {...send.data} onClose={onClose} />;
  return (
    <div className={styles.import}>
      <p className={styles.how}>
        A CSV file whose first line names the columns: date (2026-03-19), stage (phone screen, first
        interview, later round, final round), field, and if you like level, employer, referral and result.
      </p>
      <FileInput
        label="The file"
        placeholder="Choose a file"
        accept=".csv,text/csv,text/plain"
        onChange={read}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the file away' }}
      />
      {preview && 'fault' in preview && <Refusal what={preview.fault}>Nothing was sent.</Refusal>}
      {rows.length > 0 && <Preview rows={rows} />}
      <ErrorMessage error={send.error} safe="Nothing was added." />
      <div className={styles.acts}>
        <Button
          disabled={entries.length === 0}
          loading={send.isPending}
          onClick={() => send.mutate({ entries })}
        >
          {entries.length === 1 ? 'Add 1 interview' : `Add ${entries.length} interviews`}
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
      </div>
      {faulty > 0 && (
        <p className={styles.how}>
          {faulty === 1 ? 'One row is' : `${faulty} rows are`} left out. Correct the file and choose it again;
          what is in the ledger already is not added twice.
        </p>
      )}
    </div>
  );
}

type DoneProps = { added: number; known: number; onClose: () => void };

const Done = ({ added, known, onClose }: DoneProps) => (
  <div className={styles.import} role="status">
    <p>
      {added === 1 ? 'One interview was' : `${added} interviews were`} added
      {known > 0 && `, ${known} ${known === 1 ? 'was' : 'were'} there already`}.
    </p>
    <div>
      <Button variant="default" onClick={onClose}>
        Close
      </Button>
    </div>
  </div>
);

const Preview = ({ rows }: { rows: readonly FileRow[] }) => (
  <WideTable label="What the file holds" isLow>
    <table className={styles.preview}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">What it says</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, read }) => (
          <tr key={line}>
            <td>{line}</td>
            <td>
              {'entry' in read ? (
                <>
                  {formatDate(read.entry.heldOn)} {read.entry.heldOn.slice(0, 4)}: {interviewName(read.entry)}
                  {read.entry.employer && `, ${read.entry.employer}`}
                </>
              ) : (
                <span className={styles.fault}>
                  {read.faults.map(({ column, message }) => `${column}: ${message}`).join('. ')}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
