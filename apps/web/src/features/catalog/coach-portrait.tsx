import { now } from '../../lib/clock.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatZoneDifference } from '../../ui/format-time.ts';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import styles from './coach-portrait.module.css';
import { headlineHeart } from './headline-heart.ts';

export type Portrait = {
  id: string;
  displayName: string;
  headline: string;
  bio: string;
  city: string;
  country: string;
  timeZone: string;
  languages: readonly string[];
  industries: readonly string[];
  peopleInterviewed: number;
  experienceVerifiedAt: string | null;
};

type Props = {
  coach: Portrait;
  /** Whose clock the coach's is compared with. */
  timeZone: string;
  /** The heading's level: 1 on the page itself, 2 in a preview of it. */
  level?: 1 | 2;
};

/** Who a coach is: name, place, the sentence they stand for, and how they say it. */
export function CoachPortrait({ coach, timeZone, level = 1 }: Props) {
  const Name = level === 1 ? 'h1' : 'h2';
  const { before, heart, after } = headlineHeart(coach.headline);
  return (
    <div>
      <div className={styles.who}>
        <Avatar id={coach.id} name={coach.displayName} size={64} />
        <div>
          <Name className={styles.name} tabIndex={-1}>
            {coach.displayName}
          </Name>
          <p className={styles.facts}>{factsOf(coach)}</p>
          <p className={styles.facts}>
            {coach.city && `${[coach.city, coach.country].filter(Boolean).join(', ')}. `}
            {formatZoneDifference(now(), { timeZone }, { timeZone: coach.timeZone })}
          </p>
        </div>
      </div>
      {heart && (
        <p className={styles.line} data-level={level}>
          “{before}
          <span className={styles.heart}>
            <PencilUnderline>{heart}</PencilUnderline>
            {after}”
          </span>
        </p>
      )}
      {paragraphs(coach.bio).map((paragraph) => (
        <p key={paragraph} className={styles.bio}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function factsOf({ industries, peopleInterviewed, experienceVerifiedAt, languages }: Portrait): string {
  const [first = '', ...others] = industries.slice(0, 3);
  return [
    [first, ...others.map((industry) => industry.toLowerCase())].join(', '),
    peopleInterviewed > 0 &&
      `${peopleInterviewed} people interviewed${experienceVerifiedAt ? ', checked by us' : ''}`,
    languages.join(', '),
  ]
    .filter(Boolean)
    .join('. ');
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
