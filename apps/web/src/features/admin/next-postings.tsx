import type { LedgerCode, LedgerPosting } from '@app/shared/payments/ledger-posting';
import type { BookingFile } from './booking-file-view.ts';
import { LEDGER_WORDS } from './ledger-words.ts';
import { PostingLines } from './posting-lines.tsx';
import styles from './timeline.module.css';
import { ThreadIcon } from './timeline-threads.tsx';

const WHEN: Partial<Record<LedgerCode, string>> = { R0: 'at once', R0e: 'at once', R1: 'in minutes' };

/** Entries that are not made yet: grey, on a dashed line. */
export function NextPostings({ file, postings }: { file: BookingFile; postings: readonly LedgerPosting[] }) {
  return postings.map(({ code, entries }) => (
    <article key={code} className={styles.event} data-thread="ledger" data-next="">
      <span className={styles.soon}>{WHEN[code] ?? 'then'}</span>
      <ThreadIcon thread="ledger" />
      <div className={styles.body}>
        <h4>
          {code}, {LEDGER_WORDS[code]}
        </h4>
      </div>
      <PostingLines file={file} postings={entries.map(({ account, amount }) => ({ account, ...amount }))} />
    </article>
  ));
}
