import { dimensionRecords } from '@app/shared/progress/dimension-records';
import { formatShortDay } from '../../ui/format-time.ts';
import { adjustedWords } from './adjusted-words.ts';
import { type ChartPoint, DimensionChart } from './dimension-chart.tsx';
import styles from './levels-record.module.css';
import { MarkSymbol, OwnRing, UnseenDash } from './mark-symbol.tsx';
import { latestWords, spokenMarks } from './mark-words.ts';
import { Fine, RecordSection } from './record-section.tsx';
import type { AdjustedDimension, Progress } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Props = Shown & { dimensions: Progress['dimensions']; adjusted: Progress['adjusted'] };

/** Each dimension's marks over the sessions, on one axis down the page. */
export function LevelsRecord({ dimensions, adjusted, ...axis }: Props) {
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
                  adjusted={adjusted.dimensions.find((one) => isSame(one, record))}
                  name={nameOf(dimensions, record)}
                  heading={rubrics.length > 1 ? 'h4' : 'h3'}
                  {...axis}
                />
              ))}
          </div>
        ))}
      </div>
      <Fine>
        The coach’s mark stands in the report; the line in its band allows for strict and generous coaches.
        The band holds the level four times in five. It says nothing of anybody else: there is no total and no
        rank.
      </Fine>
    </RecordSection>
  );
}

const isSame = (a: { rubric: string; dimension: string }, b: { rubric: string; dimension: string }) =>
  a.rubric === b.rubric && a.dimension === b.dimension;

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
  adjusted: AdjustedDimension | undefined;
  record: ReturnType<typeof dimensionRecords>[number];
  name: string;
  heading: 'h3' | 'h4';
};

function DimensionLine({ record, adjusted, name, heading: Heading, shown, marks, timeZone, now }: LineProps) {
  const points = shown.map(({ bookingId, startsAt, access, coach }, at) => ({
    key: bookingId,
    mark: record.marks[at] as ChartPoint['mark'], // the records are made of these sessions' levels
    isOpen: access === 'all',
    coach: marks.get(coach.id) ?? { id: coach.id, label: coach.name, shape: 'circle' as const },
    day: formatShortDay(startsAt, timeZone, now),
    adjusted: adjusted?.at.find((one) => one.bookingId === bookingId),
  }));
  const words = adjustedWords(adjusted);
  const isSeen = points.some(({ mark }) => mark?.level != null);
  return (
    <article className={`${styles.line} ${styles.dimension}`} data-unseen={isSeen ? undefined : ''}>
      <div>
        <Heading>{name}</Heading>
        {words && <p className={styles.adjusted}>{words}</p>}
        <p>{latestWords(points)}</p>
      </div>
      <DimensionChart points={points} label={`${spokenMarks(name, points)}${words ? `. ${words}` : ''}`} />
    </article>
  );
}
