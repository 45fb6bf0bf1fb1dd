import { writeGiftCode } from '@app/shared/payments/gift-code';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { giftState } from './gift-state.ts';
import styles from './offers.module.css';

/** The gifts a person bought, with their codes, which they may hand over themselves. */
export function MyGifts() {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const gifts = trpc.offers.myGifts.useQuery();
  if (gifts.error) return <ErrorMessage error={gifts.error} />;
  if (!gifts.data || gifts.data.length === 0) return null;
  const day = (at: string) => formatDay(at, timeZone, now);
  return (
    <section className={styles.part} aria-labelledby="my-gifts">
      <h2 id="my-gifts">Gifts you gave</h2>
      <PlainTable columns={['For', 'Code', 'Worth', 'State']}>
        {gifts.data.map((gift) => (
          <tr key={gift.id}>
            <th scope="row">
              {gift.recipientName}
              <small>{gift.recipientEmail}</small>
            </th>
            <td className="num">{writeGiftCode(gift.code)}</td>
            <td>
              <Money value={gift.amount} />
            </td>
            <td>{giftState(gift, day)}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}
