import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isApiError, isUnreachable } from '../trpc.ts';
import styles from './dead-end.module.css';
import { WayOnLink } from './error-message.tsx';
import { explainError } from './explain-error.ts';
import { Telephone } from './illustrations.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageTitle } from './page-title.tsx';

const RETRY_SECONDS = 8;

/** What stands in for a page that could not be shown: nothing there, no answer, or a bug of ours. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    router.invalidate();
  };
  // an address with a malformed id names nothing either
  if (isApiError(error) && (error.data?.code === 'NOT_FOUND' || error.data?.code === 'BAD_REQUEST')) {
    return <NotFoundPage />;
  }
  if (isUnreachable(error)) return <ServerDownPage onRetry={again} />;
  const refusal = isApiError(error) && error.data?.domainCode ? explainError(error) : undefined;
  return (
    <div className={styles.end}>
      <PageTitle size="medium">{refusal?.what ?? 'This page broke, and it is our fault.'}</PageTitle>
      {!refusal && <p>What you had saved is saved. Load the page again; if it breaks again, write to us.</p>}
      <WayOnLink wayOn={refusal?.wayOn} />
      <Button onClick={again}>Load this page again</Button>
    </div>
  );
}

function ServerDownPage({ onRetry }: { onRetry: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onRetry, RETRY_SECONDS * 1000);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles.end}>
      <Telephone />
      <PageTitle size="medium">Nobody answers at our end.</PageTitle>
      <p>
        Either your connection is gone or our server is. What you typed is safe on this device, bookings and
        payments are untouched. We try again every {RETRY_SECONDS} seconds.
      </p>
      <Button onClick={onRetry}>Try now</Button>
    </div>
  );
}
