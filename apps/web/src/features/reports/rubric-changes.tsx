import { compareRubrics, isStepEnough, leastStep, stepBetween } from '@app/shared/reports/compare-rubrics';
import { listRubrics, type Rubric } from '@app/shared/reports/rubric';
import styles from './compare-rubric-file.module.css';

/** Two versions side by side, and whether the new number fits what changed. */
export function RubricChanges({ after }: { after: Rubric }) {
  const before = listRubrics().find(({ id }) => id === after.id);
  if (!before) return <p>The file is sound. No rubric “{after.id}” is in force, so it would be a new one.</p>;
  const changes = compareRubrics(before, after);
  const asked = leastStep(changes);
  if (!asked) return <p>The file is sound, and says what version {before.version} says.</p>;
  const taken = stepBetween(before.version, after.version);
  return (
    <>
      <h2>
        {before.version} beside {after.version}
      </h2>
      <p>
        {changes.length} {changes.length === 1 ? 'change' : 'changes'}, at least a {asked} version.{' '}
        {taken && isStepEnough(taken, asked)
          ? `The file’s number is a ${taken} step, which fits.`
          : 'The file’s number does not fit.'}{' '}
        If a new wording changes what a level means, it is a major version whatever this says.
      </p>
      {changes.map((change) => (
        <section key={change.path} className={styles.change}>
          <h3>
            <code>{change.path}</code> {change.step}
          </h3>
          <div>
            <p>
              <b>Before</b> {change.before ?? 'Nothing'}
            </p>
            <p>
              <b>After</b> {change.after ?? 'Nothing'}
            </p>
          </div>
        </section>
      ))}
    </>
  );
}
