import { NO_DIFFERENCE_SENTENCE } from '@app/shared/progress/outcome-tier';
import { OUTCOME_CAVEAT } from '@app/shared/progress/outcome-words';
import { INTERVIEW_STAGES, STAGE_LABEL } from '@app/shared/progress/real-interview';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './desk-outcomes.module.css';
import { DeviationStrip } from './deviation-strip.tsx';
import figures from './figures-table.module.css';
import { inAHundred, signed } from './outcome-figures.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

type Run = NonNullable<RouterOutputs['outcomes']['desk']>;
type Coach = Run['coaches'][number];

const NOTHING = 'not enough data';

/** What followed in real interviews, for the desk: the untreated first, then the coaches by name. */
export function DeskOutcomes() {
  const [run] = trpc.outcomes.desk.useSuspenseQuery();
  if (!run) {
    return (
      <>
        <PageTitle size="medium">Real interviews</PageTitle>
        <EmptyState title="The first run comes with the night.">
          It compares what came of real interviews with what was to be expected.
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.sheet}>
      <PageTitle size="medium">Real interviews</PageTitle>
      <p className={styles.meta}>
        Run of {formatDate(run.estimatedOn)}: {run.interviews} interviews of {run.candidates} candidates,
        rules {run.ruleVersion}, {run.models.fitted} of {run.models.folds} models fitted.
      </p>
      <Untreated run={run} />
      <Coaches run={run} />
    </div>
  );
}

function Untreated({ run: { waiting, stageRates } }: { run: Run }) {
  const { interviews, called, expected } = waiting;
  return (
    <RecordSection id="waiting" title="Booked, not yet coached" aside="the cleanest comparison we have">
      <Say>
        {interviews === 0
          ? 'No interview has fallen between a booking and its session yet.'
          : `${called} of ${interviews} led on while people waited for their first session; ${expected.toFixed(1)} would be usual at those stages.`}
      </Say>
      <Fine>
        Usual before coaching, in a hundred:{' '}
        {INTERVIEW_STAGES.map(
          (stage) => `${STAGE_LABEL[stage].toLowerCase()} ${inAHundred(stageRates[stage])}`,
        ).join(', ')}
        . {OUTCOME_CAVEAT}
      </Fine>
    </RecordSection>
  );
}

function Coaches({ run }: { run: Run }) {
  const { coaches, tau2, meanLift, meanLiftSd, q, needs } = run;
  const withTier = coaches.filter(({ tier }) => tier !== NOTHING);
  const without = coaches.filter(({ tier }) => tier === NOTHING);
  return (
    <RecordSection id="coaches" title="Coaches, by name" aside="never by outcome">
      <Say>
        {tau2 === 0
          ? NO_DIFFERENCE_SENTENCE
          : `${withTier.length} of ${coaches.length} coaches have enough data for a word; of the others nothing can be said.`}
      </Say>
      {withTier.length > 0 && <Table coaches={withTier} />}
      <Fine>
        The average coach’s candidates did {signed(meanLift)} in a hundred against what was expected (±{' '}
        {inAHundred(meanLiftSd)}). Between coaches: Q {q.toFixed(1)}, τ² {tau2.toFixed(4)}. A word needs{' '}
        {needs.interviews} interviews of {needs.candidates} candidates, {inAHundred(needs.responseRate)} in a
        hundred of them told.
      </Fine>
      {without.length > 0 && (
        <details className={styles.rest}>
          <summary>The {without.length} with too little</summary>
          <Table coaches={without} isQuiet />
        </details>
      )}
    </RecordSection>
  );
}

function Table({ coaches, isQuiet = false }: { coaches: readonly Coach[]; isQuiet?: boolean }) {
  const label = isQuiet ? 'Coaches with too little data' : 'Coaches with enough data';
  return (
    <WideTable label={label}>
      <table className={`${figures.table} ${styles.coaches}`}>
        <thead>
          <tr>
            <th scope="col">Coach</th>
            <th scope="col">Interviews</th>
            <th scope="col">Led on</th>
            <th scope="col">Expected</th>
            <th scope="col">Told</th>
            <th scope="col">Beside the average coach, likely</th>
            <th scope="col">If the silent failed, or were called</th>
          </tr>
        </thead>
        <tbody>
          {coaches.map((coach) => (
            <tr key={coach.coachId}>
              <th scope="row">
                <Link to={paths.coach(coach.slug)}>{coach.name}</Link>
                <small>{coach.tier}</small>
              </th>
              <td>
                {coach.interviews}
                <small>of {coach.candidates}</small>
              </td>
              <td>{coach.observed}</td>
              <td>
                {coach.expected.toFixed(1)}
                <small>{coach.expectedBy === 'case_mix' ? 'model' : 'stages'}</small>
              </td>
              <td>{inAHundred(coach.responseRate)} %</td>
              <td className={styles.strip}>
                <DeviationStrip {...coach} isQuiet={isQuiet} />
              </td>
              <td>
                {signed(coach.ifSilentFailed)} to {signed(coach.ifSilentCalled)}
                {coach.dependsOnSilence && <small>depends on who did not answer</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
