import { AccountSection } from '../features/identity/account-section.tsx';
import { BillingForm } from '../features/payments/billing-form.tsx';
import { DocumentList } from '../features/payments/document-list.tsx';
import { SavedCards } from '../features/payments/saved-cards.tsx';
import { WalletLine } from '../features/payments/wallet-line.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './payments.module.css';

/** What somebody paid and got back, on paper, and how they pay. */
export default function PaymentsPage() {
  const { timeZone } = useSignedInUser();
  return (
    <>
      <PageTitle>Payments</PageTitle>
      <WalletLine />
      <section className={styles.receipts} aria-labelledby="receipts">
        <h2 id="receipts">Receipts and credit notes</h2>
        <DocumentList timeZone={timeZone} />
      </section>
      <AccountSection
        title="Saved cards"
        why="Stripe keeps them, not we. They are offered first when you pay, and never charged without you."
      >
        <SavedCards />
      </AccountSection>
      <AccountSection
        title="Whom receipts are made out to"
        why="Your name is enough. A company needs its address; the country decides which tax the price holds."
      >
        <BillingForm />
      </AccountSection>
    </>
  );
}
