import { now } from '../../lib/clock.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatRelativeTime } from '../../ui/format-time.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './closed-report.module.css';
import { latenessWords } from './lateness-words.ts';
import { ReportMeta } from './report-meta.tsx';
import { SelfRatingForm } from './self-rating-form.tsx';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'nothing' | 'rate_first' }>;
type Props = { report: Report; userId: string; timeZone: string };

/** Before the report opens: what it waits for, and the candidate's own rating, which is worth most now. */
export function ClosedReport({ report, userId, timeZone }: Props) {
  const { coach, session, targetRole, bookingId, dimensions, selfRated } = report;
  const isOver = report.bookingStatus === 'awaiting_report' || report.bookingStatus === 'completed';
  return (
    <div className={styles.page}>
      <div className={styles.meta}>
        <ReportMeta
          withWhom={coach.name}
          startsAt={session.startsAt}
          minutes={session.minutes}
          timeZone={timeZone}
          targetRole={targetRole}
        />
      </div>
      <PageTitle size="medium" tab="Your report">
        {titleOf(report)}
      </PageTitle>
      <p className={styles.lead}>{stateOf(report, timeZone)}</p>
      {isOver && !selfRated && !report.retestOf && (
        <>
          <p className={styles.lead}>
            You use the same descriptions as {firstName(coach.name)}. Your levels are laid beside theirs
            afterwards: most people miss, in both directions, and the difference is what you can use.
          </p>
          <div className={styles.form}>
            <SelfRatingForm
              userId={userId}
              bookingId={bookingId}
              coachName={coach.name}
              dimensions={dimensions}
            />
          </div>
        </>
      )}
    </div>
  );
}

const isUnreported = (report: Report) =>
  report.access === 'nothing' && report.lateness.reached.includes('closed');

function titleOf(report: Report): string {
  if (report.retestOf && report.bookingStatus === 'awaiting_report')
    return `${firstName(report.coach.name)} is writing down how your tasks stand.`;
  const { access, coach, selfRated, bookingStatus } = report;
  if (access === 'rate_first') return 'Your report is here. Rate yourself first, then it opens.';
  if (bookingStatus !== 'awaiting_report')
    return isUnreported(report) ? 'Your report did not come.' : 'There is no report for this session.';
  return selfRated ? `${firstName(coach.name)} is writing your report.` : 'How do you think it went?';
}

function stateOf(report: Report, timeZone: string): string {
  const when = (moment: string) => formatRelativeTime(moment, { timeZone }, now());
  const coach = firstName(report.coach.name);
  if (report.access === 'rate_first')
    return `It takes three minutes. Without it the report opens by itself ${when(report.opensByItselfAt)}, and there is nothing to compare.`;
  const reader = { side: 'candidate', other: coach, timeZone, now: now() } as const;
  if (isUnreported(report)) return latenessWords(report.lateness, reader);
  if (report.bookingStatus !== 'awaiting_report')
    return 'A report is written after a session that took place.';
  const isLate = report.lateness.reached.length > 0;
  const due = isLate
    ? ` It is late. ${latenessWords(report.lateness, reader)}`
    : report.dueAt
      ? ` It is due ${when(report.dueAt)}.`
      : '';
  if (report.retestOf) return `A mark and a line for each. You get an e-mail when it is here.${due}`;
  if (report.selfRated) return `Your own rating is kept. You get an e-mail when the report is here.${due}`;
  return `${coach} is writing your report.${due} Rate yourself while you remember: it takes three minutes, and the report opens at once when it is here.`;
}
