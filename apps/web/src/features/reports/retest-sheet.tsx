import { cited } from '@app/shared/reports/quality-finding';
import type { CandidateContent } from '@app/shared/reports/report-visibility';
import { retestSummary } from '@app/shared/reports/retest-mark';
import type { ReactNode } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { Line } from './line.tsx';
import { RetestMark } from './retest-mark.tsx';
import styles from './retest-sheet.module.css';

type Props = { content: CandidateContent; meta: ReactNode; headingLevel?: 'h1' | 'h2'; children?: ReactNode };

/** A retest as its candidate reads it: each task with its mark, the coach's line and the moment. */
export function RetestSheet({ content, meta, headingLevel: Heading = 'h1', children }: Props) {
  const { retest } = content;
  return (
    <article className={styles.sheet}>
      <p className={styles.meta}>{meta}</p>
      <Heading className={styles.title} tabIndex={-1}>
        <PencilUnderline>
          {capital(retestSummary(retest.map(({ mark }) => mark))) || 'Not marked yet'}
        </PencilUnderline>
        .
      </Heading>
      <p className={styles.lead}>
        A retest looks at what you took on and at nothing else. There is no verdict here, and no level moves.
      </p>
      <ol className={styles.tasks}>
        {retest.map((task) => (
          <li key={task.id}>
            <div className={styles.head}>
              <h2>{task.title}</h2>
              {task.mark && <RetestMark mark={task.mark} />}
            </div>
            <p className="serif">
              <Line path={`retest.${task.id}.line`} text={task.line} />
            </p>
            <ul className={styles.moments} aria-label="Where it was seen">
              {cited(content, task.evidence).map(({ id, atSec, kind, text }) => (
                <li key={id}>
                  <time>{formatClock(atSec)}</time>
                  <span>{kind === 'quote' ? `“${text}”` : text}</span>
                </li>
              ))}
            </ul>
            <p className={styles.cue}>
              <span className="label">Your cue</span> {task.cue}
            </p>
          </li>
        ))}
      </ol>
      {children}
    </article>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
