import { getRouteApi } from '@tanstack/react-router';
import { MyCredit } from '../features/payments/my-credit.tsx';
import { MyPackages } from '../features/payments/my-packages.tsx';
import styles from '../features/payments/offers.module.css';
import { OrderCheck } from '../features/payments/order-check.tsx';
import { RedeemGift } from '../features/payments/redeem-gift.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** What a candidate has paid in advance: credit, packages, and gifts to redeem. */
export default function WalletPage() {
  const { order } = getRouteApi('/wallet').useSearch();
  return (
    <>
      <PageTitle>Wallet</PageTitle>
      {order && (
        <OrderCheck orderId={order} done="It is paid. Your sessions are below: book when you like." />
      )}
      <MyCredit />
      <MyPackages />
      <section className={styles.part} aria-labelledby="redeem">
        <h2 id="redeem">A gift for you</h2>
        <RedeemGift />
      </section>
    </>
  );
}
