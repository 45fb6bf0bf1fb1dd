import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { RouterInputs } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import styles from './report-tools.module.css';
import { PdfNotReady, useTakeAway } from './use-take-away.ts';

const SharePanel = lazy(() => import('./share-panel.tsx'));

type Props = {
  bookingId: RouterInputs['reports']['printPdf']['bookingId'];
  timeZone: string;
  /** What a saved file is called, without its ending. */
  fileName: string;
  isAcknowledged: boolean;
  isContesting: boolean;
  onContesting(isContesting: boolean): void;
};

/** What one can do with a report of one's own: take it away, show it to somebody, say that a line is wrong. */
export function ReportTools(props: Props) {
  const { bookingId, timeZone, fileName, isAcknowledged, isContesting, onContesting } = props;
  const [isSharing, setSharing] = useState(false);
  const { pdf, json } = useTakeAway(bookingId, fileName);
  return (
    <div className={styles.tools}>
      <div className={styles.acts}>
        <Button size="sm" variant="default" loading={pdf.isPending} onClick={() => pdf.mutate()}>
          Save as PDF
        </Button>
        <Button size="sm" variant="subtle" onClick={() => window.print()}>
          Print
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-expanded={isSharing}
          onClick={() => setSharing((before) => !before)}
        >
          Share
        </Button>
        {isAcknowledged && (
          <Button size="sm" variant="subtle" loading={json.isPending} onClick={() => json.mutate()}>
            Data (JSON)
          </Button>
        )}
        <Button
          size="sm"
          variant="subtle"
          aria-pressed={isContesting}
          onClick={() => onContesting(!isContesting)}
        >
          {isContesting ? 'Stop contesting' : 'Contest a line'}
        </Button>
      </div>
      {isContesting && (
        <p className={styles.hint} role="status">
          Choose the line that is not right: each has “Contest” beside it now.
        </p>
      )}
      {pdf.error instanceof PdfNotReady ? (
        <Refusal what="The PDF is not ready yet.">
          Your report is safe. Try again in a minute, or print it.
        </Refusal>
      ) : (
        <ErrorMessage error={pdf.error ?? json.error} safe="Your report is safe." />
      )}
      {isSharing && (
        <Suspense fallback={<p className="quiet">Looking for your links …</p>}>
          <SharePanel bookingId={bookingId} timeZone={timeZone} />
        </Suspense>
      )}
    </div>
  );
}
