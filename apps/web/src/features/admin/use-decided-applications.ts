import { useState } from 'react';
import type { RouterOutputs } from '../../trpc.ts';

export type Application = RouterOutputs['admin']['applications'][number];

/** What waits, and what was decided since the page was opened: an answer must not make its question vanish. */
export function useDecidedApplications(waiting: readonly Application[]) {
  const [decided, setDecided] = useState<ReadonlyMap<string, Application>>(new Map());
  const stillWaiting = new Set(waiting.map(({ id }) => id));
  const gone = [...decided.values()].filter(({ id }) => !stillWaiting.has(id));
  return {
    /** In their old places: the longest waiting first. */
    applications: [...gone, ...waiting].sort((a, b) => (a.appliedAt ?? '').localeCompare(b.appliedAt ?? '')),
    keep: (application: Application) =>
      setDecided((before) => new Map(before).set(application.id, application)),
  };
}
