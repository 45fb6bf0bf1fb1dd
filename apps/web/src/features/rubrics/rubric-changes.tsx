import { compareRubrics, leastStep } from '@app/shared/rubrics/compare-rubrics';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { placeWords } from './place-words.ts';
import styles from './rubric-changes.module.css';

/** Two versions side by side, place by place, and the step that the changes ask for. */
export function RubricChanges({ before, after }: { before: Rubric | null; after: Rubric }) {
  if (!before) return <p>No version of this rubric is in force, so all of it is new.</p>;
  const changes = compareRubrics(before, after);
  const asked = leastStep(changes);
  if (!asked) return <p>It says what version {before.version}, in force, says.</p>;
  return (
    <div className={styles.changes}>
      <p>
        {changes.length} {changes.length === 1 ? 'change' : 'changes'} beside version {before.version}, at
        least a {asked} version. If a new wording changes what a level means, it is a major version whatever
        this says.
      </p>
      {changes.map((change) => (
        <section key={change.path} className={styles.change}>
          <h2>
            {placeWords(change.path, after, before)} <small>asks for a {change.step} version</small>
          </h2>
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
    </div>
  );
}
