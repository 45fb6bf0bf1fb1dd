import { Button } from '@mantine/core';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Money } from '../../ui/money.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import styles from './offers.module.css';

type Props = { offeringId: RouterInputs['offers']['packageOffers']['offeringId']; coachName: string };

/** Three, five or ten sessions at once, where the coach sells them; nothing where not. */
export function PackageChoice({ offeringId, coachName }: Props) {
  const offers = trpc.offers.packageOffers.useQuery({ offeringId });
  const buy = trpc.offers.buyPackage.useMutation({ onSuccess: ({ url }) => window.location.assign(url) });
  if (!offers.data || offers.data.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="packages">
      <h2 id="packages">Several sessions with {coachName}</h2>
      <p>
        Paid once, booked one by one when you like. Unused sessions can be given back: those you used then
        count at single price.
      </p>
      <PlainTable columns={['Sessions', 'Price', 'Each', { label: 'Buy', isUnseen: true }]}>
        {offers.data.map(({ sessions, price, each, savingPercent }) => (
          <tr key={sessions}>
            <th scope="row">{sessions} sessions</th>
            <td>
              <Money value={price} />
              {savingPercent > 0 && <small>{savingPercent} % less than one by one</small>}
            </td>
            <td>
              <Money value={each} />
            </td>
            <td>
              <Button
                variant="default"
                loading={buy.isPending && buy.variables?.sessions === sessions}
                onClick={() => buy.mutate({ offeringId, sessions })}
              >
                Buy {sessions} sessions
              </Button>
            </td>
          </tr>
        ))}
      </PlainTable>
      <ErrorMessage error={buy.error} safe="Nothing was charged." />
    </section>
  );
}
