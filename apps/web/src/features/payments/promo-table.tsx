import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { formatDay } from '../../ui/format-time.ts';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { forWords, givesWords, type Promo, usesWords } from './promo-words.ts';

type Props = {
  promos: readonly Promo[];
  onPause(promo: Promo): void;
  isPending: boolean;
  /** Who used one; shown below it when asked for. */
  uses(promo: Promo): ReactNode;
  showsBearer?: boolean;
};

/** Codes, newest first: what each gives, how often it was used, what it cost, and whether it is in use. */
export function PromoTable({ promos, onPause, isPending, uses, showsBearer = false }: Props) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  return (
    <PlainTable columns={['Code', 'Gives', 'Used', { label: 'Given', isAmount: true }, 'State']}>
      {promos.map((promo) => (
        <tr key={promo.id}>
          <th scope="row">
            {promo.code}
            {showsBearer && <small>borne by {promo.bearer === 'platform' ? 'us' : promo.coachName}</small>}
          </th>
          <td>
            {givesWords(promo)}
            <small>{forWords(promo)}</small>
          </td>
          <td>
            {usesWords(promo)}
            {promo.uses > 0 && (
              <details>
                <summary>By whom</summary>
                {uses(promo)}
              </details>
            )}
          </td>
          <td className={amountCell}>
            {formatMoney(money(promo.givenMinor, promo.currency ?? 'EUR'))}
            {promo.budgetMinor !== null && (
              <small>of {formatMoney(money(promo.budgetMinor, promo.currency ?? 'EUR'))}</small>
            )}
          </td>
          <td>
            {stateWords(promo, now)}
            {promo.startsAt && <small>from {formatDay(promo.startsAt, timeZone, now)}</small>}
            {promo.endsAt && <small>until {formatDay(promo.endsAt, timeZone, now)}</small>}
            <Button
              variant="default"
              size="xs"
              disabled={isPending}
              aria-label={`${promo.paused ? 'Resume' : 'Pause'} ${promo.code}`}
              onClick={() => onPause(promo)}
            >
              {promo.paused ? 'Resume' : 'Pause'}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function stateWords({ paused, startsAt, endsAt, maxUses, uses }: Promo, now: Temporal.Instant): string {
  if (paused) return 'Paused';
  if (startsAt && Temporal.Instant.compare(now, Temporal.Instant.from(startsAt)) < 0) return 'Not yet';
  if (endsAt && Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) <= 0) return 'Ended';
  return maxUses !== null && uses >= maxUses ? 'Used up' : 'In use';
}
