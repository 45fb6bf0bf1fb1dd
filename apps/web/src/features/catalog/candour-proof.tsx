import { CANDOUR_MINIMUM_ANSWERS, candourBound } from '@app/shared/catalog/candour-bound';
import { Tally } from '../../ui/tally.tsx';
import styles from './candour-proof.module.css';

type Props = {
  yes: number;
  answers: number;
  /** `large`: without the bracket, with what the figure is worth, on the coach's own page. */
  size?: 'large';
};

/** The coach's figure: how many said that nobody had told them this, and that it was true and useful. */
export function CandourProof({ yes, answers, size }: Props) {
  if (answers < CANDOUR_MINIMUM_ANSWERS) {
    return (
      <div className={styles.proof} data-none data-size={size}>
        <b>Too new for a figure</b>
        {answers > 0 && <Tally count={answers} label={`${answers} answers so far`} />}
        <p>
          {answers === 0
            ? 'Nobody has answered'
            : `${answers} ${answers === 1 ? 'person has' : 'people have'} answered`}{' '}
          so far; it takes {CANDOUR_MINIMUM_ANSWERS}.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.proof} data-size={size}>
      <b>
        {yes} of {answers}
      </b>
      <Tally count={yes} others={answers - yes} label={`${yes} of ${answers} said so`} />
      <p>said: nobody had told me this, and it was true and useful.</p>
      {size === 'large' && (
        <p className={styles.fine}>
          Asked when they review. With {answers} answers, count on{' '}
          {Math.round(candourBound(yes, answers) * 100)} in a hundred for the next person. Whether they were
          told yes or no is not counted.
        </p>
      )}
    </div>
  );
}
