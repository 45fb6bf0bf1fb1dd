import { ApplicationForm } from '../features/catalog/application-form.tsx';
import { AppliedState, DecidedState } from '../features/catalog/application-states.tsx';
import { BecomeCoach } from '../features/catalog/become-coach.tsx';
import { useCurrentUser } from '../lib/session.ts';
import { trpc } from '../trpc.ts';
import { PageSkeleton } from '../ui/page-skeleton.tsx';

/** From the deal to the decision: what is shown depends on how far somebody is. */
export default function CoachApplyPage() {
  const user = useCurrentUser();
  if (user === undefined) return <PageSkeleton />;
  return user?.isCoach ? <OfCoach timeZone={user.timeZone} /> : <BecomeCoach user={user} />;
}

function OfCoach({ timeZone }: { timeZone: string }) {
  const [file] = trpc.catalog.myFile.useSuspenseQuery();
  switch (file.status) {
    case 'draft':
    case 'declined':
      return <ApplicationForm />;
    case 'applied':
      return <AppliedState file={file} timeZone={timeZone} />;
    case 'approved':
    case 'paused':
      return <DecidedState file={file} timeZone={timeZone} />;
  }
}
