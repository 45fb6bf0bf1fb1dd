import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A link may name a part of the page that is there only once its data are. */
export function useScrollToHash(ready: boolean): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView();
  }, [ready, hash]);
}
