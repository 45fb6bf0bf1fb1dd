import { getRouteApi } from '@tanstack/react-router';
import { GiftForm } from '../features/payments/gift-form.tsx';
import { MyGifts } from '../features/payments/my-gifts.tsx';
import styles from '../features/payments/offers.module.css';
import { OrderCheck } from '../features/payments/order-check.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Buying a gift for somebody who has interviews ahead. */
export default function GiftPage() {
  const { order } = getRouteApi('/gift').useSearch();
  return (
    <>
      <PageTitle>Give a session</PageTitle>
      {order && (
        <OrderCheck orderId={order} done="It is paid. The code is below, and we send it on its day." />
      )}
      <section className={styles.part} aria-label="A new gift">
        <p>
          They get a code by e-mail and choose a coach themselves. It becomes credit, which does not run out.
        </p>
        <GiftForm />
      </section>
      <MyGifts />
    </>
  );
}
