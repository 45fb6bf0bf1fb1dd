import { STRIKE_WINDOW_DAYS } from '@app/shared/catalog/strike-ladder';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './closed-report.module.css';
import type { CoachReport } from './editor-context.ts';
import { latenessWords } from './lateness-words.ts';

/** A report whose booking was closed before it came: why, what it cost, and nothing to write any more. */
export function Unreported({ report }: { report: CoachReport }) {
  const candidate = firstName(report.candidate.name);
  const reader = { side: 'coach', other: candidate, timeZone: report.coach.timeZone, now: now() } as const;
  const { strikes } = report.lateness;
  return (
    <div className={`${styles.page} ${styles.alone}`}>
      <PageTitle size="medium" tab={`The report for ${candidate}`}>
        This booking is closed. {candidate} does not wait for the report any more.
      </PageTitle>
      {report.lateness.reached.includes('closed') && (
        <>
          <p className={styles.lead}>{latenessWords(report.lateness, reader)}</p>
          <p className={styles.lead}>
            {strikes === 1 ? 'It is the first strike.' : `There are ${strikes} strikes now.`} The second
            within {STRIKE_WINDOW_DAYS} days is a warning, the third pauses your page until our desk lifts it.
            If something kept you from writing, answer our message: a person reads it.
          </p>
        </>
      )}
      <ButtonLink variant="default" to={paths.coachHome()}>
        Your sessions
      </ButtonLink>
    </div>
  );
}
