import { useEffect } from 'react';
import { type RouterOutputs, trpc } from '../trpc.ts';
import { setServerTime } from './clock.ts';

const REFRESH_MINUTES = 5;

export type PublicConfig = RouterOutputs['identity']['publicConfig'];

/** What the server tells everybody: demo or not, the currency, the policies, and what time it is there. */
export function usePublicConfig(): PublicConfig | undefined {
  const { data, dataUpdatedAt } = trpc.identity.publicConfig.useQuery(undefined, {
    staleTime: REFRESH_MINUTES * 60_000,
  });
  useEffect(() => {
    if (data) setServerTime(data.now, dataUpdatedAt);
  }, [data, dataUpdatedAt]);
  return data;
}
