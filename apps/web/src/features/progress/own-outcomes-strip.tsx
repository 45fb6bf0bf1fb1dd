import { NO_DIFFERENCE_SENTENCE } from '@app/shared/progress/outcome-tier';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import { TIER_WORDS } from './outcome-tier-line.tsx';
import styles from './own-outcomes-strip.module.css';

/** On a coach's home: the word there is so far, and the way to what it rests on. */
export function OwnOutcomesStrip() {
  const { data: own } = trpc.outcomes.asCoach.useQuery();
  if (!own) return null;
  return (
    <section className={styles.strip} aria-labelledby="outcomes">
      <h2 id="outcomes">Real interviews after a booking with you</h2>
      <p>
        {own.figures && own.noDifference ? NO_DIFFERENCE_SENTENCE : TIER_WORDS[own.tier]}{' '}
        <Link to={paths.coachOutcomes()}>What it rests on</Link>
      </p>
    </section>
  );
}
