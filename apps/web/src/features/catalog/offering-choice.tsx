import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import type { RouterOutputs } from '../../trpc.ts';
import { Money } from '../../ui/money.tsx';
import { IncludedTax } from '../payments/included-tax.tsx';
import styles from './offering-choice.module.css';

export type Offering = RouterOutputs['catalog']['coach']['offerings'][number];

type Props = { offerings: readonly Offering[]; chosenId: string; onChoose: (offeringId: string) => void };

/** What can be booked: length, price, and what one gets for it. One is always chosen. */
export function OfferingChoice({ offerings, chosenId, onChoose }: Props) {
  const chosen = offerings.find(({ id }) => id === chosenId);
  return (
    <>
      <div className={styles.offers} role="radiogroup" aria-label="What you can book">
        {offerings.map((offering) => (
          <label key={offering.id}>
            <input
              type="radio"
              name="offering"
              checked={offering.id === chosenId}
              onChange={() => onChoose(offering.id)}
            />
            <b>
              {offering.title}{' '}
              <span>
                {SESSION_TYPE_LABEL[offering.sessionType]}, {offering.durationMinutes} minutes
              </span>
            </b>
            <span className={styles.price}>
              <Money value={offering.price} />
            </span>
            {offering.description && <span className={styles.gets}>{offering.description}</span>}
          </label>
        ))}
      </div>
      {chosen && (
        <p className={styles.tax}>
          <IncludedTax price={chosen.price} before={`The price of ${chosen.title} `} />
        </p>
      )}
    </>
  );
}
