import type { ApplicationGap } from '@app/shared/catalog/application-gaps';
import { IconCheck } from '@tabler/icons-react';
import styles from './missing-list.module.css';

const PARTS: { gap: ApplicationGap; label: string; section: string }[] = [
  { gap: 'headline', label: 'The sentence you stand for', section: 'about' },
  { gap: 'bio', label: 'About you, 120 letters or more', section: 'about' },
  { gap: 'experience', label: 'A place where you hired', section: 'hired' },
  { gap: 'languages', label: 'A language', section: 'background' },
  { gap: 'offering', label: 'A session to sell', section: 'sell' },
  { gap: 'why', label: 'Why, 60 letters or more', section: 'between-us' },
];

/** Where the first missing part is written. */
export const placeOfFirst = (gaps: readonly ApplicationGap[]): string | undefined =>
  PARTS.find(({ gap }) => gaps.includes(gap))?.section;

/** What an application needs: what is there, and what is still missing, each a way to its place. */
export function MissingList({ gaps }: { gaps: readonly ApplicationGap[] }) {
  return (
    <ul className={styles.list} aria-label="What the application needs">
      {PARTS.map(({ gap, label, section }) =>
        gaps.includes(gap) ? (
          <li key={gap}>
            <a href={`#${section}`}>{label}</a>
          </li>
        ) : (
          <li key={gap} data-there>
            <IconCheck size={16} stroke={2.4} aria-hidden="true" />
            {label}
            <span className="sr">, is there</span>
          </li>
        ),
      )}
    </ul>
  );
}
