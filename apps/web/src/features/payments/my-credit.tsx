import { formatMoney } from '@app/shared/money/format-money';
import type { CreditMovementKind } from '@app/shared/payments/credit-movement';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './offers.module.css';

type Movement = RouterOutputs['payments']['creditMovements'][number];

const WORDS: Record<CreditMovementKind, string> = {
  gift: 'A gift to you',
  invitation: 'For an invitation',
  granted: 'Credit from us',
  refund: 'Refund',
  package_expired: 'Sessions of a package that ran out',
  package_returned: 'A package you gave back',
  session: 'Spent',
  package: 'Spent on a package',
  bought_gift: 'Spent on a gift',
  withdrawn: 'Went back to your card with the refund',
  dispute: 'A payment disputed at the bank',
  refunded_twice: 'Came back to the card as well',
  correction: 'Correction',
};

/** What a candidate has in credit, and every movement that made it so. */
export function MyCredit() {
  const credit = trpc.payments.credit.useQuery();
  const movements = trpc.payments.creditMovements.useQuery();
  return (
    <section className={styles.part} aria-labelledby="credit">
      <h2 id="credit">Credit</h2>
      <ErrorMessage error={credit.error ?? movements.error} />
      {credit.isPending && <SkeletonLines lines={2} />}
      {credit.data?.length === 0 && (
        <p>
          You have no credit{movements.data?.length ? ' left' : ''}. It comes from gifts, invitations and
          refunds.
        </p>
      )}
      {credit.data?.map((amount) => (
        <p key={amount.currency} className={styles.sum}>
          <Money value={amount} />
        </p>
      ))}
      {credit.data && credit.data.length > 0 && <p>It is used first when you book, and does not run out.</p>}
      <p>
        <Link to={paths.invite()}>Invite somebody</Link>, or <Link to={paths.gift()}>give a session</Link>.
      </p>
      {movements.data && movements.data.length > 0 && (
        <PlainTable
          caption="Where your credit came from and went"
          columns={['What for', 'Day', { label: 'Amount', isAmount: true }]}
        >
          {movements.data.map((movement) => (
            <Row key={movement.id} movement={movement} />
          ))}
        </PlainTable>
      )}
    </section>
  );
}

function Row({ movement: { kind, at, bookingId, description, amount } }: { movement: Movement }) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const sign = amount.amountMinor > 0 ? '+' : '\u2212';
  return (
    <tr>
      <th scope="row">
        {WORDS[kind]}
        {bookingId && description && (
          <small>
            <Link to={paths.session(bookingId)}>{description}</Link>
          </small>
        )}
      </th>
      <td>{formatDay(at, timeZone, now)}</td>
      <td className={`num ${amountCell}`}>
        {sign}
        {formatMoney({ ...amount, amountMinor: Math.abs(amount.amountMinor) })}
      </td>
    </tr>
  );
}
