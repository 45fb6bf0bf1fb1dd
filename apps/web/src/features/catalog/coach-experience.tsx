import type { Experience } from '@app/shared/catalog/coach-profile';
import { formatFullDay } from '../../ui/format-time.ts';
import { MarginNote } from '../../ui/margin-note.tsx';
import styles from './coach-experience.module.css';

type Props = {
  experience: readonly Experience[];
  /** When somebody of ours looked at the proof; null when nobody has. */
  verifiedAt: string | null;
  timeZone: string;
  firstName: string;
  completedSessions: number;
};

/** Where a coach hired, with the years and how many people they sat across from. */
export function CoachExperience(props: Props) {
  const { experience, verifiedAt, timeZone, firstName, completedSessions } = props;
  return (
    <div className={styles.experience}>
      <ul>
        {experience.map((job) => (
          <li key={`${job.company} ${job.role} ${job.fromYear}`} className={styles.job}>
            <span>{yearsOf(job)}</span>
            <div>
              <b>
                {job.company}, {job.role}
              </b>
              {job.peopleInterviewed !== null && job.peopleInterviewed > 0 && (
                <p>{job.peopleInterviewed} people interviewed for it</p>
              )}
            </div>
          </li>
        ))}
        {completedSessions > 0 && (
          <li className={styles.job}>
            <span>Here</span>
            <div>
              <b>
                Second Round, {completedSessions} {completedSessions === 1 ? 'session' : 'sessions'}
              </b>
              <p>each with a report in writing</p>
            </div>
          </li>
        )}
      </ul>
      {verifiedAt && (
        <div className={styles.note}>
          <MarginNote by="ink">
            Checked on {formatFullDay(verifiedAt, timeZone)}: we saw proof that {firstName} worked and hired
            there.
          </MarginNote>
        </div>
      )}
    </div>
  );
}

const yearsOf = ({ fromYear, toYear }: Experience): string =>
  toYear === fromYear ? String(fromYear) : `${fromYear} to ${toYear ?? 'today'}`;
