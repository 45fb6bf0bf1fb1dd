import type { Id } from '@app/shared/id/id';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { sayReason } from '../booking/start-words.ts';

type Props = { coachId: Id<'coach'>; offeringId: Id<'offering'>; startsAt: string; timeZone: string };

/** Why a coach's time is not offered, from the hours as they are saved. */
export function AnswerForSupport({ timeZone, ...question }: Props) {
  const { data, error } = trpc.admin.explainStart.useQuery(question, { staleTime: 0 });
  if (error) return <ErrorMessage error={error} />;
  return data ? sayReason(data.reason, timeZone) : 'One moment.';
}
