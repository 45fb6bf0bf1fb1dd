import type { Dimension, Rubric } from '@app/shared/rubrics/rubric';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { RubricDimension } from './rubric-dimension.tsx';
import styles from './rubric-sheet.module.css';

type Props = { rubric: Rubric; beside: readonly Pick<Dimension, 'id' | 'name'>[] };

/** A rubric as a candidate reads it before the session: scale, dimensions with their anchors, and the questions. */
export function RubricSheet({ rubric, beside }: Props) {
  return (
    <>
      <p className={styles.lead}>{rubric.summary}</p>

      <h2>The five levels</h2>
      <dl className={styles.scale}>
        {rubric.scale.labels.map(({ level, label, meaning }) => (
          <div key={level}>
            <dt>
              {level} {label}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>What was not observed gets no level. It is never counted as a low mark.</p>

      <h2>What is rated</h2>
      <ul className={styles.jumps} aria-label="To each of them">
        {rubric.dimensions.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {rubric.dimensions.map((dimension) => (
        <RubricDimension key={dimension.id} dimension={dimension} />
      ))}
      {beside.length > 0 && (
        <p>
          Rated beside these, from the <Link to={paths.rubric('universal')}>universal rubric</Link>:{' '}
          {beside.map((dimension) => dimension.name).join(', ')}.
        </p>
      )}

      <h2>Questions to expect</h2>
      <ul className={styles.questions}>
        {rubric.starterQuestions.map((question) => (
          <li key={question.id}>{question.text}</li>
        ))}
      </ul>
    </>
  );
}
