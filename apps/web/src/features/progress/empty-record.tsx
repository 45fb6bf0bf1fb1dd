import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TwoChairs } from '../../ui/illustrations.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** Before the first report. */
export const EmptyRecord = () => (
  <>
    <PageTitle size="medium">Your progress</PageTitle>
    <EmptyState
      picture={<TwoChairs />}
      title="Your record begins with your first report."
      act={<ButtonLink to={paths.coaches()}>Find a coach</ButtonLink>}
    >
      Here you will see each coach’s answer beside what you had guessed, your levels over the sessions, what
      more than one person noticed, and the one or two things to work on. Your real interviews can be{' '}
      <Link to={paths.interviews()}>written down from today on</Link>.
    </EmptyState>
  </>
);
