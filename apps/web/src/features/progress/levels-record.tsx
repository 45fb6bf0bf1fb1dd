import { dimensionRecords } from '@app/shared/progress/dimension-records';
import { formatShortDay } from '../../ui/format-time.ts';
import { type ChartPoint, DimensionChart } from './dimension-chart.tsx';
import styles from './levels-record.module.css';
import { MarkSymbol, OwnRing, UnseenDash } from './mark-symbol.tsx';
import { latestWords, spokenMarks } from './mark-words.ts';
import { Fine, RecordSection } from './record-section.tsx';
import type { Progress } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Props = Shown & { dimensions: Progress['dimensions'] };

/** Each dimension's marks over the sessions, on one axis down the page. */
export function LevelsRecord({ dimensions, ...axis }: Props) {
  const { shown, marks } = axis;
  const records = dimensionRecords(shown);
  const rubrics = [...new Set(records.map(({ rubric }) => rubric))];
  const titleOf = (rubric: string) => dimensions.find((one) => one.rubric === rubric)?.rubricTitle ?? rubric;
  const seen = [...new Set(shown.map(({ coach }) => coach.id))];
  return (
    <RecordSection id="levels" title="Level by level" aside="1 rules you out, 3 neither, 5 wins it">
      <ul className={styles.key} aria-label="How to read the marks">
        {seen.map((id) => (
          <li key={id}>
            <Sample>
              <MarkSymbol shape={marks.get(id)?.shape ?? 'circle'} />
            </Sample>
            {marks.get(id)?.label}
          </li>
        ))}
        <li>
          <Sample>
            <OwnRing />
          </Sample>
          you
        </li>
        <li>
          <Sample>
            <UnseenDash />
          </Sample>
          not observed
        </li>
      </ul>
      <div>
        <Axis {...axis} />
        {rubrics.map((rubric) => (
          <div key={rubric}>
            {rubrics.length > 1 && (
              <h3 className={styles.rubric}>
                {rubric === 'universal' ? 'In every interview' : titleOf(rubric)}
              </h3>
            )}
            {records
              .filter((record) => record.rubric === rubric)
              .map((record) => (
                <DimensionLine
                  key={record.dimension}
                  record={record}
                  name={nameOf(dimensions, record)}
                  heading={rubrics.length > 1 ? 'h4' : 'h3'}
                  {...axis}
                />
              ))}
          </div>
        ))}
      </div>
      <Fine>
        Each mark is one coach’s view of one conversation, as it was given. No line is drawn through them,
        since a step between two coaches may be the coaches.
      </Fine>
    </RecordSection>
  );
}

const nameOf = (dimensions: Progress['dimensions'], key: { rubric: string; dimension: string }) =>
  dimensions.find((one) => one.rubric === key.rubric && one.dimension === key.dimension)?.name ??
  key.dimension;

const Sample = ({ children }: { children: React.ReactNode }) => (
  <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
    {children}
  </svg>
);

/** The sessions over their columns, in sight all the way down; those who listen hear the day with every mark. */
function Axis({ shown, marks, timeZone, now }: Shown) {
  return (
    <div className={`${styles.line} ${styles.axis}`} aria-hidden="true">
      <div className={styles.days}>
        {shown.map(({ bookingId, startsAt, coach }) => (
          <span key={bookingId}>
            {formatShortDay(startsAt, timeZone, now)}
            <small>{marks.get(coach.id)?.label}</small>
          </span>
        ))}
      </div>
    </div>
  );
}

type LineProps = Shown & {
  record: ReturnType<typeof dimensionRecords>[number];
  name: string;
  heading: 'h3' | 'h4';
};

function DimensionLine({ record, name, heading: Heading, shown, marks, timeZone, now }: LineProps) {
  const points = shown.map(({ bookingId, startsAt, access, coach }, at) => ({
    key: bookingId,
    mark: record.marks[at] as ChartPoint['mark'], // the records are made of these sessions' levels
    isOpen: access === 'all',
    coach: marks.get(coach.id) ?? { id: coach.id, label: coach.name, shape: 'circle' as const },
    day: formatShortDay(startsAt, timeZone, now),
  }));
  const isSeen = points.some(({ mark }) => mark?.level != null);
  return (
    <article className={`${styles.line} ${styles.dimension}`} data-unseen={isSeen ? undefined : ''}>
      <div>
        <Heading>{name}</Heading>
        <p>{latestWords(points)}</p>
      </div>
      <DimensionChart points={points} label={spokenMarks(name, points)} />
    </article>
  );
}
