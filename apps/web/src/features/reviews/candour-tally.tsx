import { CANDOUR_MIN_REVIEWS, type CandourCount, tallyGroups } from '@app/shared/reviews/rating';
import styles from './candour-tally.module.css';

/** Pencil strokes drawn only up to here: past it the figure in words says it better. */
const MOST_STROKES = 60;

/** How many had never been told: one stroke a review, in fives, blue for yes and grey for no. */
export function CandourTally({ count }: { count: CandourCount }) {
  const { candid, reviews } = count;
  if (reviews === 0) return null;
  const few = reviews < CANDOUR_MIN_REVIEWS;
  return (
    <div className={styles.tally}>
      {reviews <= MOST_STROKES && <Strokes count={count} />}
      <p className={styles.words}>
        <b>
          {candid} of {reviews}
        </b>{' '}
        said: nobody had told me this, and it was true and useful.{' '}
        {few && <span className="small quiet">Too few yet to say more.</span>}
      </p>
    </div>
  );
}

const STROKE = 9;

function Strokes({ count }: { count: CandourCount }) {
  return (
    <span className={styles.strokes} aria-hidden="true">
      {tallyGroups(count)
        .map((group, at) => ({ ...group, key: `group ${at}` }))
        .map(({ key, yes, no }) => {
          const size = yes + no;
          const isFull = size === 5;
          const upright = isFull ? 4 : size;
          const colour = (at: number) => (at < yes ? 'var(--pencil)' : 'var(--line-strong)');
          return (
            <svg
              key={key}
              aria-hidden="true"
              width={upright * STROKE + 4}
              viewBox={`0 0 ${upright * STROKE + 4} 30`}
            >
              {Array.from({ length: upright }, (_, at) => {
                const x = 4 + at * STROKE;
                return (
                  <path key={x} d={`M${x + (at % 2) * 0.8} 2.500L${x - 1.2} 27.500`} stroke={colour(at)} />
                );
              })}
              {isFull && <path d={`M0 22L${upright * STROKE + 2} 7`} stroke={colour(4)} />}
            </svg>
          );
        })}
    </span>
  );
}
