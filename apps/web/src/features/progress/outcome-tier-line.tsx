import type { Id } from '@app/shared/id/id';
import { NO_DIFFERENCE_SENTENCE, type OutcomeTier } from '@app/shared/progress/outcome-tier';
import { trpc } from '../../trpc.ts';
import styles from './outcome-tier-line.module.css';

/** A tier in a sentence about a coach. Never beside another coach's, and nothing is sorted by it. */
export const TIER_WORDS: Record<OutcomeTier, string> = {
  'above the average coach':
    'People who booked here were called back more often than people like them who booked the average coach.',
  'in line with the average coach':
    'People who booked here were called back about as often as people like them who booked the average coach.',
  'below the average coach':
    'People who booked here were called back less often than people like them who booked the average coach.',
  'not enough data': 'There are too few real interviews yet to say anything.',
};

/** On a coach's page, and only where there is enough data; else nothing at all. */
export function OutcomeTierLine({ coachId }: { coachId: Id<'coach'> }) {
  const { data } = trpc.outcomes.tierOf.useQuery({ coachId });
  if (!data) return null;
  return (
    <p className={styles.line}>
      <b>In real interviews</b>
      {data.noDifference ? NO_DIFFERENCE_SENTENCE : TIER_WORDS[data.tier]}{' '}
      <span>
        {data.interviews} interviews, as candidates told us, against what was to be expected of them. This
        cannot tell coaching from luck.
      </span>
    </p>
  );
}
