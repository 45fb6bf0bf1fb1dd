import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { now } from '../../lib/clock.ts';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { isApiError, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProposeChange } from './propose-change.tsx';
import { RubricFile } from './rubric-file.tsx';
import styles from './rubric-sheet.module.css';
import { RubricSheet } from './rubric-sheet.tsx';

type Props = { rubricId: string; version: string | undefined };

/** One rubric as anybody may read it: what is in force, or a version that a report was written with. */
export function PublicRubric({ rubricId, version }: Props) {
  const user = useCurrentUser();
  const { data, error } = trpc.rubrics.show.useQuery({ rubricId, ...(version && { version }) });
  if (isApiError(error) && (error.data?.code === 'NOT_FOUND' || error.data?.code === 'BAD_REQUEST'))
    return <NotFoundPage />;
  if (error) return <ErrorMessage error={error} />;
  if (!data) return <PageSkeleton />;
  const { content, beside, state, versions } = data;
  const inForce = state === 'published';
  return (
    <div className={styles.sheet}>
      <PageTitle
        size="medium"
        above={<Link to={paths.rubrics()}>What you are rated on</Link>}
        tab={content.title}
      >
        {content.title}
      </PageTitle>
      {!inForce && (
        <p role="note" className={styles.note}>
          This is version {content.version}, as reports of its time were written with it.{' '}
          <Link to={paths.rubric(rubricId)}>Read what is in force</Link>
        </p>
      )}
      <RubricSheet rubric={content} beside={beside} />
      <div className={styles.acts}>
        <RubricFile rubric={content} />
        {user?.isCoach && inForce && <ProposeChange rubricId={rubricId} />}
      </div>
      {versions.length > 1 && <Versions rubricId={rubricId} versions={versions} shown={content.version} />}
    </div>
  );
}

type Version = { version: string; note: string; publishedAt: string };

function Versions(props: { rubricId: string; versions: readonly Version[]; shown: string }) {
  const { rubricId, versions, shown } = props;
  const timeZone = useReaderZone();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Its versions</h2>
      <ul className={styles.questions}>
        {versions.map(({ version, note, publishedAt }) => (
          <li key={version}>
            {version === shown ? (
              <b>{version}</b>
            ) : (
              <Link to={paths.rubric(rubricId, { version })}>{version}</Link>
            )}{' '}
            since {formatDay(publishedAt, timeZone, now())}. {note}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useReaderZone = () => useCurrentUser()?.timeZone ?? browserTimeZone();
