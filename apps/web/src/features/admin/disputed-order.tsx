import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import styles from './dispute-file.module.css';
import table from './money-table.module.css';

type File = RouterOutputs['finance']['dispute'];
type Order = NonNullable<File['order']>;

/** The package or the gift that is disputed, session by session, and what losing it would take. */
export function DisputedOrder({ file }: { file: File }) {
  const { order } = file;
  if (!order) return null;
  return (
    <section className={styles.part} aria-labelledby="order">
      <h2 id="order">{order.description}</h2>
      <p>
        {formatMoney(order.price)}. {unusedWords(order)}
      </p>
      {order.sessions.length > 0 && <Sessions order={order} />}
      {order.ifLost && <IfLost loss={order.ifLost} coachName={file.coachName} />}
    </section>
  );
}

function unusedWords({ kind, sessionsLeft, unused }: Order): string {
  if (unused.amountMinor === 0) return kind === 'gift' ? 'It has been used.' : 'No session of it is unused.';
  if (kind === 'gift') return 'Nobody has used it.';
  return `${sessionsLeft === 1 ? 'One session is' : `${sessionsLeft} sessions are`} unused, worth ${formatMoney(unused)}.`;
}

function Sessions({ order }: { order: Order }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  return (
    <PlainTable columns={['Session', 'Its money', { label: 'Worth', isAmount: true }]}>
      {order.sessions.map(({ bookingId, startsAt, isEarned, worth, lost }) => (
        <tr key={bookingId}>
          <th scope="row">
            <Link to={paths.deskBooking(bookingId)}>{formatDay(startsAt, timeZone, now)}</Link>
          </th>
          <td>
            {isEarned ? 'The coach has earned a share' : 'Nobody has earned it'}
            {lost.amountMinor > 0 && <small>{lostWords(lost, worth)}</small>}
          </td>
          <td className={amountCell}>{formatMoney(worth)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

const lostWords = (lost: Money, worth: Money): string =>
  lost.amountMinor === worth.amountMinor ? 'all of it lost' : `${formatMoney(lost)} of it lost`;

function IfLost({ loss, coachName }: { loss: NonNullable<Order['ifLost']>; coachName: string }) {
  const rows = [
    ['Out of what is unused, which ends', loss.goods],
    ['Out of credit that came of it', loss.credit],
    ['Out of sessions that nobody has earned', loss.unearned],
    [`Of what ${coachName} has earned a share of: to be decided here`, loss.waits],
    ['Spent already, so we bear it', loss.beyond],
  ] as const;
  return (
    <>
      <table className={table.money}>
        <caption className="sr">If it is lost</caption>
        <thead>
          <tr>
            <th scope="col">If it is lost</th>
            <th scope="col">takes</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, amount]) => amount.amountMinor > 0)
            .map(([words, amount]) => (
              <tr key={words}>
                <th scope="row">{words}</th>
                <td>{formatMoney(amount)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {loss.surplus.amountMinor > 0 && (
        <p>The bank asks for less than what is unused: {formatMoney(loss.surplus)} of it become credit.</p>
      )}
    </>
  );
}
