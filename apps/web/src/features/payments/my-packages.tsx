import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './offers.module.css';

type Bought = RouterOutputs['offers']['myPackages'][number];

/** The packages a candidate bought: what is left, until when, and the way to give it back. */
export function MyPackages() {
  const utils = trpc.useUtils();
  const packages = trpc.offers.myPackages.useQuery();
  const [asked, setAsked] = useState<Bought | null>(null);
  const refund = trpc.offers.refundPackage.useMutation({
    onSuccess: async () => {
      setAsked(null);
      await Promise.all([utils.offers.myPackages.invalidate(), utils.payments.invalidate()]);
    },
    onError: () => utils.offers.myPackages.invalidate(),
  });
  return (
    <section className={styles.part} aria-labelledby="my-packages">
      <h2 id="my-packages">Packages</h2>
      <ErrorMessage error={packages.error} />
      {packages.isPending && <SkeletonLines lines={3} />}
      {packages.data?.length === 0 && (
        <EmptyState title="You have no package.">
          Many coaches sell three, five or ten sessions for less. You find them where you choose a time.
        </EmptyState>
      )}
      {packages.data && packages.data.length > 0 && (
        <PlainTable columns={['Package', 'Left', 'State', { label: 'Acts', isUnseen: true }]}>
          {packages.data.map((bought) => (
            <Row key={bought.id} bought={bought} onGiveBack={() => setAsked(bought)} />
          ))}
        </PlainTable>
      )}
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(null)}
          title={`Give back ${asked.sessionsLeft} unused sessions?`}
          act={`Give them back: ${formatMoney(asked.refund)}`}
          keep="Keep them"
          onAct={() => refund.mutate({ packageId: asked.id, refundMinor: asked.refund.amountMinor })}
          pending={refund.isPending}
          error={refund.error}
        >
          <p>
            You paid {formatMoney(asked.price)}. The {asked.sessions - asked.sessionsLeft} you used count at{' '}
            {formatMoney(asked.single)} each, so {formatMoney(asked.refund)} go back the way you paid.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function Row({ bought, onGiveBack }: { bought: Bought; onGiveBack: () => void }) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const isOpen = bought.status === 'active' && bought.sessionsLeft > 0 && !bought.isDisputed;
  return (
    <tr>
      <th scope="row">
        {bought.sessions} sessions with {bought.coach.name}
        <small>
          {SESSION_TYPE_LABEL[bought.sessionType]}, {bought.durationMinutes} minutes,{' '}
          {formatMoney(bought.price)}
        </small>
      </th>
      <td>
        {bought.sessionsLeft} of {bought.sessions}
      </td>
      <td>{stateWords(bought, bought.expiresAt ? formatDay(bought.expiresAt, timeZone, now) : '')}</td>
      <td>
        {isOpen && (
          <div className={`${styles.acts} ${styles.ofRow}`}>
            <ButtonLink to={paths.book(bought.offeringId)}>Book one</ButtonLink>
            <Button variant="default" onClick={onGiveBack}>
              Give back
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}

function stateWords({ status, sessionsLeft, isDisputed }: Bought, until: string): string {
  if (isDisputed) return 'Resting: the payment is disputed at your bank';
  if (status === 'refunded') return 'Given back';
  if (status === 'taken_back') return 'Ended: your bank took the payment back';
  if (status === 'expired') return 'What was left became credit';
  return sessionsLeft === 0 ? 'All booked' : `Book by ${until}`;
}
