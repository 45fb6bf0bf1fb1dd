import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './owed-list.module.css';

type Report = RouterOutputs['reports']['listMine'][number];

/** What a coach owes: reports, the one due first on top, with the time that is gone drawn as a line. */
export function OwedList({ reportDueHours }: { reportDueHours: number }) {
  const { data } = trpc.reports.listMine.useQuery();
  const owed = data?.filter(({ submittedAt }) => submittedAt === null) ?? [];
  return (
    <aside className={styles.due} aria-labelledby="due-title">
      <h2 id="due-title">Due from you</h2>
      {data && owed.length === 0 && (
        <p className={styles.nothing}>Nothing. A report is due {reportDueHours} hours after its session.</p>
      )}
      {owed.map((report, index) => (
        <Owed key={report.bookingId} report={report} isFirst={index === 0} hours={reportDueHours} />
      ))}
    </aside>
  );
}

function Owed({ report, isFirst, hours }: { report: Report; isFirst: boolean; hours: number }) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const due = Temporal.Instant.from(report.dueAt);
  const left = (due.epochMilliseconds - now.epochMilliseconds) / 1000;
  const gone = Math.min(1, Math.max(0, 1 - left / (hours * 3600)));
  return (
    <article>
      <h3>
        {report.candidateName}{' '}
        <span>
          {formatRelativeDay(due, timeZone, now)}, {formatTime(due, timeZone)}
        </span>
      </h3>
      <svg
        className={styles.track}
        role="img"
        aria-label={`${Math.round(gone * 100)} % of the time is gone`}
        preserveAspectRatio="none"
        viewBox="0 0 240 8"
      >
        <path d="M0 4h240" stroke="var(--line)" strokeWidth="3" />
        <path d={`M0 4h${Math.round(gone * 240)}`} stroke="var(--ink)" strokeWidth="3" />
      </svg>
      <p>
        {left > 0 ? `${formatLength(left)} left. ` : `Late by ${formatLength(-left)}. `}
        {report.selfRated
          ? 'They have rated themself and wait for yours.'
          : 'They have not rated themself yet.'}
      </p>
      <ButtonLink variant={isFirst ? 'filled' : 'default'} to={paths.reportEditor(report.bookingId)}>
        Write the report
      </ButtonLink>
    </article>
  );
}
