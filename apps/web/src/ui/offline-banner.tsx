import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isUnreachable } from '../trpc.ts';
import styles from './offline-banner.module.css';

const RETRY_SECONDS = 10;

/** A line across the page while nobody answers. Asks again by itself and goes away by itself. */
export function OfflineBanner() {
  const client = useQueryClient();
  const unanswered = useUnanswered();
  const online = useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
    () => true, // where the server writes the page
  );
  const troubled = !online || unanswered;

  useEffect(() => {
    if (!troubled) return;
    const timer = setInterval(() => client.refetchQueries({ predicate: isFailed }), RETRY_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [troubled, client]);

  return (
    <div role="status">
      {troubled && (
        <p className={styles.banner}>
          <b>{online ? 'Our server does not answer.' : 'You are offline.'}</b> What you typed is safe on this
          page. We keep trying, every {RETRY_SECONDS} seconds.{' '}
          <button type="button" onClick={() => client.refetchQueries({ predicate: isFailed })}>
            Try now
          </button>
        </p>
      )}
    </div>
  );
}

const isFailed = ({ state }: { state: { error: unknown } }) => isUnreachable(state.error);

/** Whether any call, reading or writing, went without an answer last time. */
function useUnanswered(): boolean {
  const client = useQueryClient();
  const [unanswered, setUnanswered] = useState(false);
  useEffect(() => {
    const look = () => setUnanswered(client.getQueryCache().getAll().some(isFailed));
    return client.getQueryCache().subscribe(look);
  }, [client]);
  return unanswered;
}
