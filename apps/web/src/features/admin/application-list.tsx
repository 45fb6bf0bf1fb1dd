import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TwoChairs } from '../../ui/illustrations.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { ApplicationFile } from './application-file.tsx';
import { listWords } from './list-words.ts';
import { countWord } from './matters-headline.ts';
import { useDecidedApplications } from './use-decided-applications.ts';
import { useScrollToHash } from './use-scroll-to-hash.ts';

/** Who asks to become a coach, longest waiting first; those decided in this visit stay, with the decision. */
export function ApplicationList() {
  const { adminScopes } = useSignedInUser();
  const mayDecide = adminScopes.includes('trust');
  const waiting = trpc.admin.applications.useQuery(undefined, { enabled: mayDecide });
  useScrollToHash(waiting.isSuccess);
  const { applications, keep } = useDecidedApplications(waiting.data ?? []);

  if (!mayDecide) {
    return (
      <>
        <PageTitle tab="New coaches">New coaches are decided by trust.</PageTitle>
        <EmptyState title={`You have ${listWords(adminScopes)}.`}>
          Whoever has trust reads what applicants say of themselves, and lets them in or not. Ask them if
          somebody waits too long.
        </EmptyState>
      </>
    );
  }
  if (waiting.error) {
    return (
      <>
        <PageTitle>New coaches</PageTitle>
        <ErrorMessage error={waiting.error} />
      </>
    );
  }
  if (!waiting.data) {
    return (
      <>
        <PageTitle>New coaches</PageTitle>
        <SkeletonLines lines={12} />
      </>
    );
  }
  const open = waiting.data.length;
  return (
    <>
      <PageTitle tab="New coaches">{titleOf(open)}</PageTitle>
      {applications.length === 0 && (
        <EmptyState
          picture={<TwoChairs />}
          title="Applications will lie here, the longest waiting first."
          act={
            <ButtonLink variant="default" to={paths.desk()}>
              Back to the desk
            </ButtonLink>
          }
        />
      )}
      {applications.map((application) => (
        <ApplicationFile key={application.id} application={application} onDecided={keep} />
      ))}
    </>
  );
}

function titleOf(open: number): string {
  if (open === 0) return 'Nobody waits to become a coach.';
  const word = countWord(open);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${open === 1 ? 'person waits' : 'people wait'} to become a coach.`;
}
