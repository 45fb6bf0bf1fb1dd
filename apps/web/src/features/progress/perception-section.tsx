import {
  firstAndLatest,
  type PerceptionSummary,
  perceptionSummary,
} from '@app/shared/progress/perception-summary';
import { formatShortDay } from '../../ui/format-time.ts';
import styles from './perception-section.module.css';
import { perceptionWords } from './progress-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';
import { SelfTrend } from './self-trend.tsx';
import type { Progress, RecordedLevel, RecordedSession } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Axis = Omit<Shown, 'shown'>;
type Props = Axis & { progress: Progress };

/** How the candidate saw themself beside how they were seen: the latest session against the first. */
export function PerceptionSection({ progress: { sessions, dimensions, self }, ...axis }: Props) {
  const { first, latest } = firstAndLatest(sessions);
  if (!latest) return null;
  const summary = perceptionSummary(latest.levels);
  const before = first && perceptionSummary(first.levels);
  return (
    <RecordSection
      id="self"
      title="How you see yourself"
      aside="your own marks, given before you read theirs"
    >
      <Say>{perceptionWords(before, summary)}</Say>
      <SelfTrend self={self} sessions={sessions} {...axis} />
      <div className={styles.pair}>
        {first && before && (
          <Side title="First" session={first} summary={before} dimensions={dimensions} {...axis} />
        )}
        <Side title="Latest" session={latest} summary={summary} dimensions={dimensions} {...axis} />
      </div>
      <Fine>
        A blind spot is where you put yourself two levels or more above the coach, a hidden strength where you
        put yourself two or more below. The coach’s level is one person’s view as well.
      </Fine>
    </RecordSection>
  );
}

type SideProps = Axis & {
  title: string;
  session: RecordedSession;
  summary: PerceptionSummary<RecordedLevel>;
  dimensions: Progress['dimensions'];
};

function Side({ title, session, summary, dimensions, timeZone, now, marks }: SideProps) {
  const { blindSpots, hiddenStrengths, agreed, compared } = summary;
  return (
    <div className={styles.side}>
      <h3>
        {title}: {formatShortDay(session.startsAt, timeZone, now)}, {marks.get(session.coach.id)?.label}
      </h3>
      <dl>
        <dt>Blind spots</dt>
        <dd>
          <Names levels={blindSpots} dimensions={dimensions} />
        </dd>
        <dt>Hidden strengths</dt>
        <dd>
          <Names levels={hiddenStrengths} dimensions={dimensions} />
        </dd>
        <dt>Agreed</dt>
        <dd className="num">
          the same level on {agreed} of {compared}
        </dd>
      </dl>
    </div>
  );
}

function Names({ levels, dimensions }: { levels: RecordedLevel[]; dimensions: Progress['dimensions'] }) {
  if (levels.length === 0) return <span className={styles.none}>none</span>;
  return (
    <ul>
      {levels.map(({ rubric, dimension, own, level }) => (
        <li key={`${rubric}:${dimension}`}>
          {dimensions.find((one) => one.rubric === rubric && one.dimension === dimension)?.name}{' '}
          <span className={styles.levels}>
            you {own}, coach {level}
          </span>
        </li>
      ))}
    </ul>
  );
}
