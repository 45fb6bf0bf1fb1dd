import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import type { BookingFile } from './booking-file-view.ts';
import { accountWords } from './ledger-words.ts';
import styles from './timeline.module.css';

type Posting = { account: string; amountMinor: number; currency: string };

/** The lines of one entry: debits to the left, credits indented and to the right. */
export function PostingLines({ postings, file }: { postings: readonly Posting[]; file: BookingFile }) {
  const names = { candidate: firstName(file.candidate.name), coach: firstName(file.coach.displayName) };
  return postings.map(({ account, amountMinor, currency }) => {
    const amount = formatMoney(money(Math.abs(amountMinor), currency));
    const isDebit = amountMinor > 0;
    return (
      <p key={`${account}${currency}`} className={styles.posting} data-credit={!isDebit || undefined}>
        <span>{accountWords(account, names)}</span>
        <span className={styles.figure}>
          {isDebit && (
            <>
              <span className="sr">debit </span>
              {amount}
            </>
          )}
        </span>
        <span className={styles.figure}>
          {!isDebit && (
            <>
              <span className="sr">credit </span>
              {amount}
            </>
          )}
        </span>
      </p>
    );
  });
}
