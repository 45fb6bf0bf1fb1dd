import { getRouteApi } from '@tanstack/react-router';
import { MyPackages } from '../features/payments/my-packages.tsx';
import styles from '../features/payments/offers.module.css';
import { OrderCheck } from '../features/payments/order-check.tsx';
import { RedeemGift } from '../features/payments/redeem-gift.tsx';
import { paths } from '../paths.ts';
import { trpc } from '../trpc.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { Link } from '../ui/link.tsx';
import { Money } from '../ui/money.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** What a candidate has paid in advance: credit, packages, and gifts to redeem. */
export default function WalletPage() {
  const { order } = getRouteApi('/wallet').useSearch();
  const credit = trpc.payments.credit.useQuery();
  return (
    <>
      <PageTitle>Wallet</PageTitle>
      {order && (
        <OrderCheck orderId={order} done="It is paid. Your sessions are below: book when you like." />
      )}
      <section className={styles.part} aria-labelledby="credit">
        <h2 id="credit">Credit</h2>
        <ErrorMessage error={credit.error} />
        {credit.data?.length === 0 && (
          <p>You have no credit. It comes from gifts, invitations and refunds.</p>
        )}
        {credit.data?.map((amount) => (
          <p key={amount.currency} className={styles.sum}>
            <Money value={amount} />
          </p>
        ))}
        {credit.data && credit.data.length > 0 && (
          <p>It is used first when you book, and does not run out.</p>
        )}
        <p>
          <Link to={paths.invite()}>Invite somebody</Link>, or <Link to={paths.gift()}>give a session</Link>.
        </p>
      </section>
      <MyPackages />
      <section className={styles.part} aria-labelledby="redeem">
        <h2 id="redeem">A gift for you</h2>
        <RedeemGift />
      </section>
    </>
  );
}
