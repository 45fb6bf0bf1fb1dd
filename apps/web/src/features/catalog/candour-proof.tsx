import { CANDOUR_MINIMUM_ANSWERS } from '@app/shared/catalog/candour-bound';
import { Tally } from '../../ui/tally.tsx';
import styles from './candour-proof.module.css';

/** The coach's figure: how many said that nobody had told them this, and that it was true and useful. */
export function CandourProof({ yes, answers }: { yes: number; answers: number }) {
  if (answers < CANDOUR_MINIMUM_ANSWERS) {
    return (
      <div className={styles.proof} data-none>
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
    <div className={styles.proof}>
      <b>
        {yes} of {answers}
      </b>
      <Tally count={yes} others={answers - yes} label={`${yes} of ${answers} said so`} />
      <p>said: nobody had told me this, and it was true and useful.</p>
    </div>
  );
}
