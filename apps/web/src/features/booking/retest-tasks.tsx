import type { Id } from '@app/shared/id/id';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './retest-tasks.module.css';

/** What a retest of a report would check. */
export function RetestTasks({ bookingId }: { bookingId: Id<'booking'> }) {
  const { data, error } = trpc.retests.offer.useQuery({ bookingId });
  if (error) return <ErrorMessage error={error} />;
  return (
    <div className={styles.tasks}>
      <p>
        {data?.tasks.length === 0
          ? 'Nothing you took on is open any more.'
          : 'What is checked, and nothing else'}
      </p>
      <ul>
        {data?.tasks.map(({ focusPoint, title, measure }) => (
          <li key={focusPoint}>
            {title}
            <small>{measure}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
