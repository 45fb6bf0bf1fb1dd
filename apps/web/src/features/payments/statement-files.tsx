import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveFile, savePdf } from '../../lib/save-file.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatMonth } from '../../ui/format-time.ts';
import styles from './payout-settings.module.css';

/** A month's statement: where it began and ended, and all of it as files. */
export function StatementFiles({ month }: { month: string }) {
  const utils = trpc.useUtils();
  const statement = trpc.payments.statement.useQuery({ month });
  const pdf = useMutation({
    mutationFn: async () => {
      const { fileName, base64 } = await utils.payments.statementPdf.fetch({ month }, { staleTime: 0 });
      savePdf(fileName, base64);
    },
  });
  const csv = useMutation({
    mutationFn: async () => {
      const { fileName, content } = await utils.payments.statementCsv.fetch({ month }, { staleTime: 0 });
      saveFile(fileName, new Blob([content], { type: 'text/csv;charset=utf-8' }));
    },
  });
  return (
    <section className={styles.payouts} aria-labelledby="statement">
      <h2 id="statement">Statement for {formatMonth(month)}</h2>
      {statement.data?.map(({ currency, openingMinor, closingMinor, sums }) => (
        <dl key={currency} className={styles.sums}>
          <Line words="Owed to you at the beginning" amountMinor={openingMinor} currency={currency} />
          <Line words="Earned" amountMinor={sums.earned} currency={currency} />
          {sums.taken_back !== 0 && (
            <Line words="Given back to candidates" amountMinor={sums.taken_back} currency={currency} />
          )}
          <Line
            words="Sent to your Stripe balance"
            amountMinor={sums.sent + sums.returned}
            currency={currency}
          />
          <Line words="Owed to you at the end" amountMinor={closingMinor} currency={currency} />
        </dl>
      ))}
      <div className={styles.acts}>
        <Button variant="default" loading={pdf.isPending} onClick={() => pdf.mutate()}>
          PDF
        </Button>
        <Button variant="default" loading={csv.isPending} onClick={() => csv.mutate()}>
          CSV
        </Button>
      </div>
      <ErrorMessage error={statement.error ?? pdf.error ?? csv.error} safe="Your money is where it was." />
    </section>
  );
}

type LineProps = { words: string; amountMinor: number; currency: string };

function Line({ words, amountMinor, currency }: LineProps) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{formatMoney(money(amountMinor, currency))}</dd>
    </div>
  );
}
