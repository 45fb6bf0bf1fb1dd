import type { Dimension } from '@app/shared/rubrics/rubric';
import styles from './rubric-dimension.module.css';

/** What one dimension asks, what each of its levels looks like, and how to practise it. */
export function RubricDimension({ dimension }: { dimension: Dimension }) {
  return (
    <section className={styles.dimension} id={dimension.id} aria-labelledby={`${dimension.id}-name`}>
      <h3 id={`${dimension.id}-name`}>{dimension.name}</h3>
      <p className={styles.question}>{dimension.question}</p>
      <p>{dimension.definition}</p>
      <ol className={styles.anchors}>
        {dimension.anchors.map((anchor) => (
          <li key={anchor.level} value={anchor.level}>
            <strong>{anchor.label}.</strong> {anchor.text}
            {anchor.soundsLike && <span className={styles.like}>{quoted(anchor.soundsLike)}</span>}
          </li>
        ))}
      </ol>
      {dimension.doNotRate && (
        <p>
          <strong>Left out of the level:</strong> {dimension.doNotRate}
        </p>
      )}
      <details>
        <summary>How to practise it</summary>
        <ul>
          {dimension.drills.map((drill) => (
            <li key={drill}>{drill}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A line in brackets describes; the others are spoken. */
const quoted = (line: string) => (line.startsWith('(') ? line : `“${line}”`);
