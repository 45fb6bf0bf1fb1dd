import type { ReportDraft } from '@app/shared/reports/report.schema';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { differences } from './draft-difference.ts';
import styles from './draft-history.module.css';
import type { CoachReport } from './editor-context.ts';
import { PART_TITLES } from './part-titles.ts';

type Entry = RouterOutputs['reports']['history'][number];
type Props = {
  report: CoachReport;
  draft: ReportDraft;
  onClose(): void;
  onRestore(content: ReportDraft): void;
};

/** How the draft came to be: when, what changed, and the way back to any of it. */
export function DraftHistory({ report, draft, onClose, onRestore }: Props) {
  const { bookingId, coach } = report;
  const history = trpc.reports.history.useQuery({ bookingId }, { staleTime: 0 });
  const [picked, setPicked] = useState<number | null>(null);
  const entries = history.data ?? [];
  return (
    <Modal opened onClose={onClose} size="xl" title="Earlier versions of this draft">
      <ErrorMessage error={history.error} />
      {history.data && entries.length === 0 && (
        <p className="quiet">There are none yet. As you write, what stood here before is kept.</p>
      )}
      <div className={styles.history}>
        <ol className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.number}>
              <button
                type="button"
                aria-pressed={picked === entry.number}
                onClick={() => setPicked(entry.number)}
              >
                <b className="num">{when(entry, coach.timeZone)}</b>
                <span>{whatChanged(entry)}</span>
                <small className="num">{entry.words} words</small>
              </button>
            </li>
          ))}
        </ol>
        <div aria-live="polite">
          {picked !== null ? (
            <Earlier
              key={picked}
              bookingId={bookingId}
              number={picked}
              draft={draft}
              onRestore={(content) => {
                onRestore(content);
                onClose();
              }}
            />
          ) : (
            entries.length > 0 && (
              <p className="quiet">Pick one to see how it differs from what you have now.</p>
            )
          )}
        </div>
      </div>
    </Modal>
  );
}

const when = ({ savedAt }: Entry, timeZone: string) =>
  `${formatRelativeDay(savedAt, timeZone, now())}, ${formatTime(savedAt, timeZone)}`;

function whatChanged({ number, changed }: Entry): string {
  if (number === 1) return 'As the room’s notes made it';
  return changed.map((part) => (part === 'notes' ? 'Your notes' : PART_TITLES[part].title)).join(', ');
}

type EarlierProps = {
  bookingId: CoachReport['bookingId'];
  number: number;
  draft: ReportDraft;
  onRestore(content: ReportDraft): void;
};

function Earlier({ bookingId, number, draft, onRestore }: EarlierProps) {
  const { data, error, isPending } = trpc.reports.snapshot.useQuery({ bookingId, number });
  if (isPending) return <p className="quiet">One moment.</p>;
  if (!data) return <ErrorMessage error={error} />;
  const found = differences(draft, data.content);
  if (found.length === 0) return <p className="quiet">This is what you have now.</p>;
  return (
    <>
      <Button size="sm" onClick={() => onRestore(data.content)}>
        Bring this version back
      </Button>
      <p className="small quiet">What you have now is kept too, and undo takes it back.</p>
      <dl className={styles.differences}>
        {found.map(({ path, part, ours, theirs }) => (
          <div key={path}>
            <dt>{part}</dt>
            {ours && (
              <dd data-now>
                <del>{ours}</del>
              </dd>
            )}
            {theirs && (
              <dd>
                <ins>{theirs}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
