import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { ImportRubric } from './import-rubric.tsx';
import styles from './rubric-desk.module.css';
import { StartDraft } from './start-draft.tsx';
import { stateWord } from './state-words.ts';

type Listed = RouterOutputs['rubrics']['desk']['versions'][number];
type Proposal = RouterOutputs['rubrics']['desk']['proposals'][number];

/** Every rubric with its versions, what coaches propose, and the door for files. */
export function RubricDesk() {
  const { adminScopes } = useSignedInUser();
  const mayWrite = adminScopes.includes('trust');
  const { data, error } = trpc.rubrics.desk.useQuery(undefined, { enabled: mayWrite });
  if (!mayWrite) {
    return (
      <>
        <PageTitle tab="Rubrics">Rubrics are kept by trust.</PageTitle>
        <EmptyState title="What is in force is open to everybody.">
          <Link to={paths.rubrics()}>Read the rubrics</Link>
        </EmptyState>
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageTitle>Rubrics</PageTitle>
        {error ? <ErrorMessage error={error} /> : <SkeletonLines lines={10} />}
      </>
    );
  }
  const rubrics = [...Map.groupBy(data.versions, ({ rubricId }) => rubricId)];
  return (
    <div className={styles.desk}>
      <PageTitle size="medium" tab="Rubrics">
        {titleOf(data.proposals.length)}
      </PageTitle>
      {data.proposals.length > 0 && <Proposals proposals={data.proposals} />}
      <section className={styles.rubrics} aria-label="Rubrics and their versions">
        {rubrics.map(([rubricId, versions]) => (
          <RubricRow key={rubricId} rubricId={rubricId} versions={versions} />
        ))}
      </section>
      <ImportRubric />
    </div>
  );
}

function titleOf(proposals: number): string {
  if (proposals === 0) return 'The rubrics and their versions';
  return proposals === 1 ? 'One proposal waits for you' : `${proposals} proposals wait for you`;
}

function Proposals({ proposals }: { proposals: readonly Proposal[] }) {
  const { timeZone } = useSignedInUser();
  return (
    <ul className={styles.proposals} aria-label="Proposals of coaches">
      {proposals.map(({ versionId, title, coachName, reason, sentAt }) => (
        <li key={versionId}>
          <p>
            <Link to={paths.deskRubric(versionId)}>
              {coachName} on “{title}”
            </Link>{' '}
            <small>{sentAt && formatDay(sentAt, timeZone, now())}</small>
          </p>
          <blockquote>{reason}</blockquote>
        </li>
      ))}
    </ul>
  );
}

function RubricRow({ rubricId, versions }: { rubricId: string; versions: readonly Listed[] }) {
  const inForce = versions.find(({ state }) => state === 'published');
  const open = versions.filter(({ state }) => state === 'draft');
  const past = versions.filter(({ state }) => state === 'retired');
  const latest = inForce ?? versions[0]!; // a group has at least one
  return (
    <article className={styles.rubric}>
      <h2>{latest.title}</h2>
      <ul>
        {[...(inForce ? [inForce] : []), ...open].map((version) => (
          <VersionLine key={version.id} version={version} />
        ))}
      </ul>
      {inForce && <StartDraft versionId={inForce.id} label={`Start a draft from ${inForce.version}`} />}
      {past.length > 0 && (
        <details>
          <summary>
            {past.length} earlier or set aside<span className="sr"> of {rubricId}</span>
          </summary>
          <ul>
            {past.map((version) => (
              <VersionLine key={version.id} version={version} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function VersionLine({ version }: { version: Listed }) {
  const { timeZone } = useSignedInUser();
  const { id, state, publishedAt, updatedAt, author, note } = version;
  const day = formatDay(publishedAt ?? updatedAt, timeZone, now());
  return (
    <li>
      <Link to={paths.deskRubric(id)}>
        {state === 'draft' ? `Draft of ${day}` : version.version}
        <span className="sr"> of {version.title}</span>
      </Link>{' '}
      <span>
        {stateWord(version)}
        {state === 'draft' ? `, began as ${version.version}` : ` since ${day}`}
        {author ? `, by ${author}` : ', came with the product'}
      </span>
      {note && <small>{note}</small>}
    </li>
  );
}
