import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from '@app/shared/reports/hard-truth-category';
import { isVerdict, VERDICT_LABEL } from '@app/shared/reports/verdict';
import type { RouterOutputs } from '../../trpc.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './second-opinion-beside.module.css';

type Given = NonNullable<RouterOutputs['secondRatings']['ofReport']['asked'][number]['given']>;
type Rated = { rubric: string; dimension: string };
type Props = {
  given: Given;
  /** What the first coach said. */
  own: {
    callBack: number | null;
    truths: readonly (HardTruthCategory | null)[];
    ratings: readonly (Rated & { level: number | null })[];
  };
  dimensions: readonly (Rated & { name: string })[];
  first: string;
  second: string;
};

/** Two coaches on one session, neither knowing of the other: the answers, the truths and the levels side by side. */
export function SecondOpinionBeside({ given, own, dimensions, first, second }: Props) {
  const { callBack } = own;
  const named = new Set(own.truths);
  return (
    <div className={styles.beside}>
      <dl className={styles.answers}>
        <div>
          <dt>{first}</dt>
          <dd>{isVerdict(callBack) ? VERDICT_LABEL[callBack] : '–'}</dd>
        </div>
        <div>
          <dt>{second}, blind</dt>
          <dd>{VERDICT_LABEL[given.callBack]}</dd>
        </div>
      </dl>
      <p className="serif">{given.realReason}</p>
      <ul className={styles.truths}>
        {given.truths.map(({ category, statement }) => (
          <li key={category}>
            <b>{HARD_TRUTH_CATEGORIES[category]}</b>{' '}
            {named.has(category) && category !== 'other' && <Tag>Both named it</Tag>}
            <p className="serif">{statement}</p>
          </li>
        ))}
      </ul>
      <details>
        <summary>Levels of both</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">{first}</th>
              <th scope="col">{second}</th>
            </tr>
          </thead>
          <tbody>
            {given.ratings.map(({ rubric, dimension, level }) => {
              const isThis = (one: Rated) => one.rubric === rubric && one.dimension === dimension;
              return (
                <tr key={`${rubric}:${dimension}`}>
                  <th scope="row">{dimensions.find(isThis)?.name ?? dimension}</th>
                  <td>{own.ratings.find(isThis)?.level ?? '–'}</td>
                  <td>{level ?? '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="quiet small">
          A dash was not observed. Neither is the truth: they are two people, on one day.
        </p>
      </details>
    </div>
  );
}
