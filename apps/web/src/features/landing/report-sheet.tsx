import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import styles from './report-sheet.module.css';

/** The hero: the first page of a real report, as its candidate would open it. */
export function ReportSheet() {
  return (
    <article className={styles.sheet} aria-label="From a report">
      <div className={styles.meta}>
        <p>From a report</p>
        <dl>
          <dt>Candidate</dt>
          <dd>Leonie B.</dd>
          <dt>For the job of</dt>
          <dd>Customer success manager, payroll software</dd>
          <dt>Coach</dt>
          <dd className={styles.with}>Maya R.</dd>
          <dt>Mock interview</dt>
          <dd className="num">17 March 2026, 45 minutes</dd>
        </dl>
      </div>
      <div>
        <p className={styles.asked}>Would you call this candidate back?</p>
        <p className={styles.verdict}>Leaning no.</p>
        <p className={styles.reason}>
          I would not call you back today because in half an hour of good answers you asked me nothing about
          the job: I know that you can do it, and{' '}
          <PencilUnderline>I&nbsp;still do not know whether you want it</PencilUnderline>
          <svg className={styles.lead} viewBox="0 0 210 70" aria-hidden="true">
            <path d="M2 60C70 67 150 58 205 2" />
          </svg>
          .
        </p>
      </div>
      <p className={styles.note}>
        <b>17:20</b>I told you that our biggest customer had just left. You said “I&nbsp;see” and waited for
        my next question.
      </p>
      <p className={styles.more}>
        After this come what to keep, one hard truth, and two things to work on.{' '}
        <a href="#report">See what is in a report</a>
      </p>
    </article>
  );
}
