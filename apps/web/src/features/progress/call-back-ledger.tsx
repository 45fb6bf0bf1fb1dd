import { EmptyState } from '../../ui/empty-state.tsx';
import { Telephone } from '../../ui/illustrations.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import styles from './call-back-ledger.module.css';
import { CallBackRates } from './call-back-rates.tsx';
import { InterviewDots } from './interview-dots.tsx';
import { InterviewLedger } from './interview-ledger.tsx';
import { LedgerActs } from './ledger-acts.tsx';
import { ledgerHeadline } from './ledger-words.ts';
import type { Ledger } from './use-ledger.ts';

/** A candidate's real interviews: what came of them before and since coaching, and what cannot be told from it. */
export function CallBackLedger({ ledger }: { ledger: Ledger }) {
  const { rates, entries } = ledger;
  if (entries.length === 0) return <EmptyLedger ledger={ledger} />;
  const { lead, stroke } = ledgerHeadline(rates);
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <PageTitle tab="Your interviews">
          {lead} <PencilUnderline>{stroke}</PencilUnderline>.
        </PageTitle>
      </header>
      <CallBackRates rates={rates} />
      <section className={styles.section} aria-labelledby="every-interview">
        <h2 id="every-interview">Every interview, as you told us</h2>
        <LedgerActs ledger={ledger} />
        <InterviewDots ledger={ledger} />
        <div className={styles.table}>
          <InterviewLedger ledger={ledger} />
        </div>
        <p className={styles.fine}>
          An employer’s name is for your eyes alone. Whoever says nothing for 21 days has said no; what you
          withdrew from never counts, and what you write down from memory is shown and left out of the counts.
        </p>
      </section>
    </div>
  );
}

const EmptyLedger = ({ ledger }: { ledger: Ledger }) => (
  <>
    <PageTitle size="medium">Your interviews</PageTitle>
    <EmptyState
      picture={<Telephone />}
      title="Did they call? Your real interviews will stand here."
      act={<LedgerActs ledger={ledger} />}
    >
      Write one down on the day it happens: half a minute, and the employer only if you like. We ask a week
      later, and once more after three. From five before and five after coaching on, you see whether anything
      changed, with how sure that is.
    </EmptyState>
  </>
);
