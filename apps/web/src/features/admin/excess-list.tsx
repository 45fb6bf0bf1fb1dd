import { formatMoney } from '@app/shared/money/format-money';
import { subtract } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { listWords } from './list-words.ts';
import styles from './money-desk.module.css';

type Excess = RouterOutputs['finance']['excesses'][number];

const CAUSES: Record<Excess['causes'][number], string> = {
  credited: 'credit had been given out of the same money',
  lost: 'the bank had taken part of it',
  on_its_way: 'a refund of ours is on its way',
};

/** Refunds from Stripe's dashboard that gave more than there was: whether the credit or we give the rest. */
export function ExcessList() {
  const { data: excesses, error } = trpc.finance.excesses.useQuery();
  if (error) return <ErrorMessage error={error} />;
  if (!excesses || excesses.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="excesses">
      <h2 id="excesses">Refunded at Stripe beyond what was left</h2>
      <ul className={styles.differences}>
        {excesses.map((excess) => (
          <OneExcess key={excess.stripeRefundId} excess={excess} />
        ))}
      </ul>
    </section>
  );
}

function OneExcess({ excess }: { excess: Excess }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const [asks, setAsks] = useState<'bear' | 'take' | null>(null);
  const utils = trpc.useUtils();
  const decide = trpc.finance.decideExcess.useMutation({
    onSettled: () => {
      setAsks(null);
      void utils.finance.excesses.invalidate();
      void utils.finance.overview.invalidate();
      void utils.admin.overview.invalidate();
    },
  });
  const { stripeRefundId, candidateName, bookingId, amount, foundAt, causes, creditToTake, canDecide } =
    excess;
  const credit = formatMoney(creditToTake);
  const ours = subtract(amount, creditToTake);
  return (
    <li>
      <p>
        <b>
          {candidateName} got {formatMoney(amount)} more than was left
        </b>{' '}
        {bookingId && <Link to={paths.deskBooking(bookingId)}>The booking</Link>}
      </p>
      <p>
        Refunded in Stripe’s dashboard
        {causes.length > 0 && `, while ${listWords(causes.map((cause) => CAUSES[cause]))}`}. Found{' '}
        {formatDay(foundAt, timeZone, now)}. <code>{stripeRefundId}</code>
      </p>
      {canDecide ? (
        <div className={styles.acts}>
          {creditToTake.amountMinor > 0 && (
            <Button onClick={() => setAsks('take')}>Take {credit} from the credit</Button>
          )}
          <Button variant="default" onClick={() => setAsks('bear')}>
            Bear {formatMoney(amount)}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>
          It may be the money that our own refund was to bring. As soon as that is known, the rest can be
          decided.
        </p>
      )}
      <ErrorMessage error={decide.error} safe="Nothing was booked." />
      <ConfirmDialog
        opened={asks !== null}
        title={asks === 'take' ? `Take ${credit} from the credit?` : `Bear ${formatMoney(amount)}?`}
        act={asks === 'take' ? `Take ${credit}` : 'Bear it'}
        pending={decide.isPending}
        onAct={() =>
          asks &&
          decide.mutate({ stripeRefundId, creditMinor: asks === 'take' ? creditToTake.amountMinor : 0 })
        }
        onClose={() => setAsks(null)}
      >
        {asks === 'take'
          ? `${candidateName} had it as credit and got it on the card as well, so ${credit} leave the wallet. ${ours.amountMinor > 0 ? `We bear the other ${formatMoney(ours)}.` : 'We bear nothing.'}`
          : `${candidateName} keeps both; it is our loss.`}{' '}
        It cannot be taken back.
      </ConfirmDialog>
    </li>
  );
}
