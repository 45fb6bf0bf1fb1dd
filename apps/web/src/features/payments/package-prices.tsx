import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { decimalOf, formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { PACKAGE_SIZES } from '@app/shared/payments/package-sessions';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Money } from '../../ui/money.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import styles from './offers.module.css';
import { parseAmount } from './parse-amount.ts';

type Offered = RouterOutputs['offers']['myPackageOffers'][number];

/** What a coach asks for three, five or ten sessions of each offering, and what was sold. */
export function PackagePrices() {
  const offered = trpc.offers.myPackageOffers.useQuery();
  const sold = trpc.offers.soldPackages.useQuery();
  return (
    <section className={styles.part} aria-labelledby="package-prices">
      <h2 id="package-prices">Packages</h2>
      <p>
        Whoever buys one pays at once and books when they like. You are paid session by session, your share of
        an equal part of the price.
      </p>
      <ErrorMessage error={offered.error ?? sold.error} />
      {offered.data?.length === 0 && (
        <EmptyState title="You sell nothing yet.">Packages are of what you sell on your page.</EmptyState>
      )}
      {offered.data?.map((offering) => (
        <Prices key={offering.offeringId} offering={offering} />
      ))}
      {sold.data && sold.data.packages.length > 0 && (
        <PlainTable caption="Packages you sold" columns={['Sold to', 'Left', 'Price', 'State']}>
          {sold.data.packages.map((bought) => (
            <tr key={bought.id}>
              <th scope="row">{bought.candidateName}</th>
              <td>
                {bought.sessionsLeft} of {bought.sessions}
              </td>
              <td>
                <Money value={bought.price} />
              </td>
              <td>
                {STATE[bought.status]}
                {bought.extra.amountMinor > 0 && (
                  <small>
                    {formatMoney(bought.extra)} more for you, since those used count at single price
                  </small>
                )}
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      {sold.data?.extras.map((extra) => (
        <p key={extra.currency}>
          {formatMoney(extra)} from refunded packages and disputes won after all leave with your next
          transfer.
        </p>
      ))}
    </section>
  );
}

const STATE = {
  pending: 'Not paid yet',
  active: 'In use',
  refunded: 'Given back',
  expired: 'Not booked in time',
  taken_back: 'Taken back by the bank',
} as const;

function Prices({ offering }: { offering: Offered }) {
  const { sessionType, durationMinutes, single } = offering;
  return (
    <fieldset className={styles.form}>
      <legend>
        {SESSION_TYPE_LABEL[sessionType]}, {durationMinutes} minutes: {formatMoney(single)} each
      </legend>
      {PACKAGE_SIZES.map((sessions) => (
        <Price key={sessions} offering={offering} sessions={sessions} />
      ))}
    </fieldset>
  );
}

function Price({ offering, sessions }: { offering: Offered; sessions: (typeof PACKAGE_SIZES)[number] }) {
  const { offeringId, single, packages } = offering;
  const utils = trpc.useUtils();
  const now = packages.find((each) => each.sessions === sessions)?.priceMinor ?? null;
  const written = now === null ? '' : decimalOf(money(now, single.currency));
  const [text, setText] = useState(written);
  const save = trpc.offers.setPackagePrice.useMutation({
    onSuccess: () => utils.offers.myPackageOffers.invalidate(),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const priceMinor = text.trim() === '' ? null : parseAmount(text, single.currency);
    if (text.trim() === '' || priceMinor !== null) save.mutate({ offeringId, sessions, priceMinor });
  };
  const alone = money(single.amountMinor * sessions, single.currency);
  return (
    <form onSubmit={send}>
      <TextInput
        label={`${sessions} sessions`}
        description={`At most ${formatMoney(alone)}; empty: not sold`}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text !== written && (
        <Button type="submit" variant="default" mt="xs" loading={save.isPending}>
          Save
        </Button>
      )}
      <ErrorMessage error={save.error} safe="The price is as it was." />
    </form>
  );
}
