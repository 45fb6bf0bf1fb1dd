import { trpc } from '../../trpc.ts';
import type { PersonDecision } from './person-decisions.ts';
import type { Person } from './person-row.tsx';

/** The four acts on a person as one; afterwards the list shows how they stand. */
export function useDecideOnPerson({ id: userId, coach }: Person, onDone: () => void) {
  const utils = trpc.useUtils();
  const after = {
    onSuccess: async () => {
      await utils.admin.people.invalidate();
      onDone();
    },
  };
  const pause = trpc.admin.pauseCoach.useMutation(after);
  const resume = trpc.admin.resumeCoach.useMutation(after);
  const suspend = trpc.admin.suspendUser.useMutation(after);
  const readmit = trpc.admin.readmitUser.useMutation(after);

  const decide = (decision: PersonDecision, reason: string) => {
    if (decision === 'suspend') return suspend.mutate({ userId, reason });
    if (decision === 'readmit') return readmit.mutate({ userId, reason });
    if (coach) (decision === 'pause' ? pause : resume).mutate({ coachId: coach.id, reason });
  };
  const all = [pause, resume, suspend, readmit];
  return {
    decide,
    isPending: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error)?.error,
  };
}
