import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { giftState } from '../payments/gift-state.ts';
import styles from '../payments/offers.module.css';

/** Every gift that was paid, and whether it was used. */
export function GiftDesk() {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const gifts = trpc.offers.gifts.useQuery();
  const day = (at: string) => formatDay(at, timeZone, now);
  return (
    <section className={styles.part} aria-labelledby="gifts">
      <h2 id="gifts">Gifts</h2>
      <ErrorMessage error={gifts.error} />
      {gifts.data?.length === 0 && <EmptyState title="Nobody has bought a gift yet." />}
      {gifts.data && gifts.data.length > 0 && (
        <PlainTable columns={['From and to', 'Code', { label: 'Worth', isAmount: true }, 'State']}>
          {gifts.data.map((gift) => (
            <tr key={gift.id}>
              <th scope="row">
                {gift.buyerName}
                <small>for {gift.recipientName}</small>
              </th>
              <td>ends in {gift.codeEnds}</td>
              <td className={amountCell}>
                <Money value={gift.amount} />
              </td>
              <td>{giftState(gift, day)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </section>
  );
}
