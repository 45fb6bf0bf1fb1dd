import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatLongDay, formatMonth } from '../../ui/format-time.ts';
import { downloadText } from './download-text.ts';
import styles from './money-desk.module.css';

type Props = { finance: RouterOutputs['finance']['overview']; months: readonly string[] };

/** Each month as a file for the bookkeeper, and the end of months. */
export function BooksMonths({ finance: { periods, nextToClose }, months }: Props) {
  const { timeZone } = useSignedInUser();
  const utils = trpc.useUtils();
  const [error, setError] = useState<unknown>(null);
  const closedAt = new Map(periods.map(({ month, closedAt: at }) => [month, at]));
  const save = async (month: string) => {
    setError(null);
    try {
      const { fileName, content } = await utils.finance.exportLedger.fetch({ month });
      downloadText(fileName, content, 'text/csv;charset=utf-8');
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <section className={styles.part} aria-labelledby="months">
      <h2 id="months">Months</h2>
      {nextToClose && <CloseMonth month={nextToClose} />}
      <ErrorMessage error={error} />
      <ul className={styles.months}>
        {months.map((month) => {
          const at = closedAt.get(month);
          return (
            <li key={month}>
              <span>{formatMonth(month)}</span>
              <span className={styles.quiet}>{at ? `closed on ${formatLongDay(at, timeZone)}` : 'open'}</span>
              <Button variant="subtle" onClick={() => save(month)}>
                CSV<span className="sr"> of {formatMonth(month)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CloseMonth({ month }: { month: string }) {
  const [isSure, setSure] = useState(false);
  const utils = trpc.useUtils();
  const close = trpc.finance.closePeriod.useMutation({
    onSuccess: async () => {
      await utils.finance.overview.invalidate();
      setSure(false);
    },
  });
  const name = formatMonth(month);
  return (
    <div className={styles.close}>
      <p>
        {name} is over and open. Once it is closed nothing can be dated into it; what turns up later is booked
        in the month in which it turns up. That cannot be undone.
      </p>
      <ErrorMessage error={close.error} />
      {isSure ? (
        <div className={styles.acts}>
          <Button onClick={() => close.mutate({ month })} loading={close.isPending}>
            Close {name} for good
          </Button>
          <Button variant="subtle" onClick={() => setSure(false)}>
            Leave it open
          </Button>
        </div>
      ) : (
        <Button variant="default" onClick={() => setSure(true)}>
          Close {name}
        </Button>
      )}
    </div>
  );
}
