import { Button } from '@mantine/core';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatFullDay } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './calibration.module.css';
import figures from './figures-table.module.css';
import { signedLevel } from './marking-words.ts';
import { Fine, RecordSection } from './record-section.tsx';

type Calibration = RouterOutputs['mirror']['calibration'];
type Props = { calibration: Calibration; timeZone: string; now: Temporal.Instant };

/** The reference sessions of a reading, what is rated, and what the readings came to. */
export function CalibrationOverview({ calibration, timeZone, now }: Props) {
  const { sessions, results, nextAt, attempt, isRepeat } = calibration;
  const next = sessions.find(({ isRated }) => !isRated);
  const last = results.at(-1);
  return (
    <div className={styles.sheet}>
      <PageTitle tab="Reference sessions">
        {next || !last ? (
          <>
            Rate it first, <PencilUnderline>then see</PencilUnderline> what was agreed.
          </>
        ) : (
          <>
            You have read {isRepeat ? 'it again' : 'all three'}
            {last.passed ? ', ' : ': '}
            <PencilUnderline>{last.passed ? 'and near enough' : 'not near enough yet'}</PencilUnderline>.
          </>
        )}
      </PageTitle>
      <p className={styles.lead}>
        Three invented sessions, written out with times. Three senior coaches have agreed on the levels of six
        dimensions in each, and on their reasons. Nobody but our desk sees how you did; it trains the eye, and
        people applying to coach are asked for it.
      </p>
      <ol className={styles.list}>
        {sessions.map(({ id, title, setting, isRated }) => (
          <li key={id}>
            <div>
              <h2>{title}</h2>
              <p>{setting}</p>
            </div>
            {id === next?.id ? (
              <ButtonLink to={paths.coachReference(id)}>Read and rate it</ButtonLink>
            ) : (
              <Link to={paths.coachReference(id)}>{isRated ? 'See the comparison' : 'Read and rate it'}</Link>
            )}
          </li>
        ))}
      </ol>
      {attempt > 1 && next && (
        <Fine>
          This is your reading number {attempt}
          {isRepeat && ', one session this time'}: the levels are hidden again.
        </Fine>
      )}
      <Results results={results} timeZone={timeZone} />
      {last && !next && <Again nextAt={nextAt} passed={last.passed} timeZone={timeZone} now={now} />}
    </div>
  );
}

function Results({ results, timeZone }: { results: Calibration['results']; timeZone: string }) {
  if (results.length === 0) return null;
  return (
    <RecordSection id="results" title="What your readings came to">
      <WideTable label="Your readings as a table">
        <table className={`${figures.table} ${figures.narrow}`}>
          <thead>
            <tr>
              <th scope="col">Reading</th>
              <th scope="col">On the whole</th>
              <th scope="col">Unevenness</th>
              <th scope="col">Same yes or no</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ attempt, completedAt, elevation, profileError, sameSides, sessions, passed }) => (
              <tr key={attempt}>
                <th scope="row">{formatFullDay(completedAt, timeZone)}</th>
                <td>{signedLevel(elevation)}</td>
                <td>{profileError.toFixed(1)}</td>
                <td>
                  {sameSides} of {sessions}
                </td>
                <td>{passed ? 'near enough' : 'not yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Fine>
        On the whole: how far your levels lie above or below the agreed ones; near enough is half a level
        either way. Unevenness: how much that differs from one dimension to the next; near enough is .8. And
        yes or no must agree in two of three, or in the one that is read again.
      </Fine>
    </RecordSection>
  );
}

type AgainProps = { nextAt: string | null; passed: boolean; timeZone: string; now: Temporal.Instant };

function Again({ nextAt, passed, timeZone, now }: AgainProps) {
  const utils = trpc.useUtils();
  const again = trpc.mirror.calibrateAgain.useMutation({ onSuccess: () => utils.mirror.invalidate() });
  if (!nextAt) return null;
  const isOpen = Temporal.Instant.compare(now, nextAt) >= 0;
  return (
    <div className={styles.again}>
      <p>
        {passed
          ? 'Eyes drift. Read one of them again once a quarter'
          : 'Read the reasons, sleep over them, and read the sessions again'}
        {isOpen ? '.' : `: from ${formatFullDay(nextAt, timeZone)}.`}
      </p>
      <ErrorMessage error={again.error} />
      {isOpen && (
        <Button
          variant={passed ? 'default' : 'filled'}
          loading={again.isPending}
          onClick={() => again.mutate()}
        >
          {passed ? 'Read one again' : 'Read them again'}
        </Button>
      )}
    </div>
  );
}
