import { useEffect, useState } from 'react';
import { trpc } from '../../trpc.ts';

const ASK_AGAIN_MS = 1_500;

/** Asks for a comparison and looks until a worker has made it. */
export function useReconciliation(latestAt: string | undefined) {
  const utils = trpc.useUtils();
  const [waitingSince, setWaitingSince] = useState<{ latestAt: string | undefined } | null>(null);
  const ask = trpc.finance.reconcile.useMutation({ onSuccess: () => setWaitingSince({ latestAt }) });
  const isWaiting = waitingSince !== null && waitingSince.latestAt === latestAt;

  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void utils.finance.overview.invalidate(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting, utils]);

  return { compare: () => ask.mutate(), isComparing: ask.isPending || isWaiting, error: ask.error };
}
