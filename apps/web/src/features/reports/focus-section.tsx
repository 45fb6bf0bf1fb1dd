import type { CandidateContent } from '@app/shared/reports/report-visibility';
import type { ReactNode } from 'react';
import { formatDate } from '../../ui/format-time.ts';
import styles from './focus-section.module.css';
import { Line } from './line.tsx';
import { ReportSection } from './report-section.tsx';

const MOST_TICKS = 10;

type FocusProps = {
  content: Pick<CandidateContent, 'focusPoints'>;
  /** What came of a focus point once it was taken on: how it stands, with its drills. */
  taken?: TakenOn | undefined;
};

export type TakenOn = { task: (focusPoint: string) => ReactNode; followUp: ReactNode };

/** One or two things to work on: what happens now, what to do in its place, when, and how to tell. */
export function FocusSection({ content: { focusPoints }, taken }: FocusProps) {
  const howMany = focusPoints.length === 1 ? 'one thing' : 'two things, no more';
  const aside = taken ? 'what you took on' : howMany;
  return (
    <ReportSection id="focus" title="Work on next" aside={aside}>
      <div className={styles.list}>
        {focusPoints.map(({ id, title, now, next, cue, measure }) => (
          <article key={id} className={styles.card}>
            <h3>
              <Line path={`focusPoints.${id}.title`} text={title} />
            </h3>
            <div className={styles.swap}>
              <p>
                <Line path={`focusPoints.${id}.now`} text={now} />
              </p>
              <svg viewBox="0 0 26 14" aria-hidden="true">
                <path d="M1 7h23M18 1l6 6-6 6" />
              </svg>
              <p>
                <Line path={`focusPoints.${id}.next`} text={next} />
              </p>
            </div>
            <p className={styles.cue}>
              <Line path={`focusPoints.${id}.cue`} text={cue}>
                <span className="mark">{cue}</span>
              </Line>
            </p>
            <p className={styles.measure}>
              <Ticks measure={measure} />
              <Line path={`focusPoints.${id}.measure`} text={measure} />
            </p>
            {taken?.task(id)}
          </article>
        ))}
      </div>
      {taken?.followUp}
    </ReportSection>
  );
}

/** As many empty rings as the measure's first number, to be filled by hand on the printed page. */
function Ticks({ measure }: { measure: string }) {
  const count = Number(/\d+/.exec(measure)?.[0] ?? 0);
  if (count === 0 || count > MOST_TICKS) return null;
  return (
    <span className={styles.ticks} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => `ring ${at}`).map((key) => (
        <i key={key} />
      ))}
    </span>
  );
}

type PlanProps = { content: Pick<CandidateContent, 'practicePlan' | 'focusPoints' | 'followUpCheck'> };

const FOLLOW_UP = { written: 'in writing', call: 'on a call', next_session: 'in your next session' };

/** What to do by when, in order of the days. */
export function PracticeSection({ content: { practicePlan, focusPoints, followUpCheck } }: PlanProps) {
  const byDay = [...practicePlan].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const titleOf = (id: string) => focusPoints.find((focus) => focus.id === id)?.title;
  return (
    <ReportSection id="practice" title="Practice plan">
      <ol className={styles.tasks}>
        {byDay.map(({ id, focusPoint, task, how, repetitions, dueOn, doneWhen }) => (
          <li key={id}>
            <time>{dueOn ? `by ${formatDate(dueOn)}` : ''}</time>
            <div>
              <b>
                <Line path={`practicePlan.${id}.task`} text={task} />
              </b>
              <p>
                <Line path={`practicePlan.${id}.how`} text={how} />
              </p>
              <small>
                {repetitions > 1 ? `${repetitions} times. ` : ''}Done when:{' '}
                <Line path={`practicePlan.${id}.doneWhen`} text={doneWhen} />
                {titleOf(focusPoint) && ` For “${titleOf(focusPoint)}”.`}
              </small>
            </div>
          </li>
        ))}
        {followUpCheck.dueOn && (
          <li>
            <time>{formatDate(followUpCheck.dueOn)}</time>
            <div>
              <b>You look at it together {FOLLOW_UP[followUpCheck.mode]}</b>
              <p>What held, what did not, and what comes next.</p>
            </div>
          </li>
        )}
      </ol>
    </ReportSection>
  );
}
