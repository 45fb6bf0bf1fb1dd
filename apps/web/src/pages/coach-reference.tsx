import { useParams } from '@tanstack/react-router';
import { ReferenceReading } from '../features/progress/reference-reading.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { trpc } from '../trpc.ts';

/** One reference session, to be rated or beside what was agreed. */
export default function CoachReferencePage() {
  const { sessionId } = useParams({ from: '/coach/calibration/$sessionId' });
  const { id } = useSignedInUser();
  const [session] = trpc.mirror.reference.useSuspenseQuery({ sessionId });
  return <ReferenceReading key={sessionId} session={session} userId={id} />;
}
