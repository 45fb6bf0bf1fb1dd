import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TwoChairs } from '../../ui/illustrations.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { ContestedFile } from './contested-file.tsx';
import { listWords } from './list-words.ts';

/** Lines of reports that their candidates contest: those to decide first, then those that wait, then the past. */
export function ContestedDesk() {
  const { adminScopes } = useSignedInUser();
  const mayDecide = adminScopes.includes('trust');
  const { data: lines, error } = trpc.reports.contestedLines.useQuery(undefined, { enabled: mayDecide });
  if (!mayDecide) {
    return (
      <>
        <PageTitle tab="Contested lines">Contested lines are decided by trust.</PageTitle>
        <EmptyState title={`You have ${listWords(adminScopes)}.`}>
          Whoever has trust reads both sides and lets a line stand or strikes it.
        </EmptyState>
      </>
    );
  }
  if (!lines) {
    return (
      <>
        <PageTitle>Contested lines</PageTitle>
        {error ? <ErrorMessage error={error} /> : <SkeletonLines lines={10} />}
      </>
    );
  }
  const toDecide = lines.filter(({ canRule }) => canRule);
  const others = lines.filter(({ canRule }) => !canRule);
  return (
    <>
      <PageTitle tab="Contested lines">{titleOf(toDecide.length)}</PageTitle>
      {lines.length === 0 && (
        <EmptyState
          picture={<TwoChairs />}
          title="Contested lines will lie here, with what both sides say."
          act={
            <ButtonLink variant="default" to={paths.desk()}>
              Back to the desk
            </ButtonLink>
          }
        />
      )}
      {[...toDecide, ...others].map((line) => (
        <ContestedFile key={`${line.bookingId}${line.path}`} line={line} />
      ))}
    </>
  );
}

function titleOf(open: number): string {
  if (open === 0) return 'No contested line waits for you.';
  return open === 1 ? 'One contested line waits for you.' : `${open} contested lines wait for you.`;
}
