import type { HardTruthCategory } from '@app/shared/reports/hard-truth-category';
import { trpc } from '../../trpc.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './truth-standing.module.css';

const IN_WORDS = ['', 'one coach', 'two coaches', 'three coaches', 'four coaches'];

/** Whether a truth is one person's view still, or a pattern that a second coach confirmed without knowing of it. */
export function TruthStanding({ category }: { category: HardTruthCategory | null }) {
  const { data } = trpc.progress.patterns.useQuery();
  const pattern = data?.find((one) => one.category === category);
  if (!pattern || category === 'other') return null;
  if (!pattern.isConfirmed) {
    return (
      <p className={styles.standing}>
        <b>One person’s view.</b>{' '}
        {pattern.reports > 1 ? `The same coach named it in ${pattern.reports} reports. ` : ''}
        It is confirmed when a second coach, who has not read this, names it as well.
      </p>
    );
  }
  const who = IN_WORDS[pattern.coaches] ?? `${pattern.coaches} coaches`;
  return (
    <p className={styles.standing}>
      <Tag>Confirmed</Tag> Named by {who}, none of whom knew what the others had said
      {pattern.secondOpinions > 0 ? '; one of them in a blind second opinion' : ''}.
    </p>
  );
}
