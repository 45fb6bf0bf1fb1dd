import { trpc } from '../../trpc.ts';
import styles from './wait-at-coach.module.css';
import { WaitingEntry } from './waiting-entry.tsx';

/** On a candidate's home: every list they are on. Nothing when there is none. */
export function WaitingList() {
  const { data: lists = [] } = trpc.booking.waitingFor.useQuery();
  if (lists.length === 0) return null;
  return (
    <section className={styles.lists} aria-labelledby="waiting-title">
      <h2 id="waiting-title">You wait for</h2>
      <ul>
        {lists.map((waiting) => (
          <li key={waiting.offering.id}>
            <WaitingEntry waiting={waiting} />
          </li>
        ))}
      </ul>
    </section>
  );
}
