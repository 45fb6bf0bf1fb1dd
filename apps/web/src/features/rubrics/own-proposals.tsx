import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './rubric-desk.module.css';
import { PROPOSAL_WORDS } from './state-words.ts';

/** What a coach proposed about the rubrics, and where each stands. */
export function OwnProposals() {
  const { timeZone } = useSignedInUser();
  const [proposals] = trpc.rubrics.proposals.useSuspenseQuery();
  return (
    <div className={styles.desk}>
      <PageTitle size="medium" tab="Your proposals">
        Your proposals
      </PageTitle>
      {proposals.length === 0 && (
        <EmptyState
          title="What you would change about a rubric will stand here."
          act={
            <ButtonLink variant="default" to={paths.rubrics()}>
              Read the rubrics
            </ButtonLink>
          }
        >
          Open the rubric and propose a change. The desk compares it and answers you.
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <p className={styles.lead}>
          The desk lays each beside the version in force and answers you in words. To propose another, open{' '}
          <Link to={paths.rubrics()}>the rubric</Link> and choose “Propose a change” below it.
        </p>
      )}
      <ul className={styles.proposals}>
        {proposals.map(({ versionId, title, state, word, startedAt, sentAt, decidedAt }) => (
          <li key={versionId}>
            <p>
              <Link to={paths.coachProposal(versionId)}>{title}</Link>{' '}
              <small>{formatDay(decidedAt ?? sentAt ?? startedAt, timeZone, now())}</small>
            </p>
            <p>{PROPOSAL_WORDS[state]}.</p>
            {word && <blockquote>{word}</blockquote>}
          </li>
        ))}
      </ul>
    </div>
  );
}
