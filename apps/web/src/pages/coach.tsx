import { useParams } from '@tanstack/react-router';
import { CoachNotFound } from '../features/catalog/coach-not-found.tsx';
import { CoachPage as PageOfCoach } from '../features/catalog/coach-page.tsx';
import { CoachPageSkeleton } from '../features/catalog/coach-page-skeleton.tsx';
import { type CoachOnPage, useChoice } from '../features/catalog/use-coach-page.ts';
import { trpc } from '../trpc.ts';
import { ErrorMessage } from '../ui/error-message.tsx';

export default function CoachPage() {
  const { slug } = useParams({ from: '/coaches/$slug' });
  const coach = trpc.catalog.coach.useQuery({ slug });
  if (coach.data) return <WithChoice key={coach.data.id} coach={coach.data} />;
  if (coach.error?.data?.code === 'NOT_FOUND' || coach.error?.data?.code === 'BAD_REQUEST')
    return <CoachNotFound />;
  if (coach.error) return <ErrorMessage error={coach.error} />;
  return <CoachPageSkeleton />;
}

function WithChoice({ coach }: { coach: CoachOnPage }) {
  return <PageOfCoach coach={coach} choice={useChoice(coach)} />;
}
