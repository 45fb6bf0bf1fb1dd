import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatRelativeDay } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import styles from './follow-up-line.module.css';
import type { FollowUpLine as Line } from './use-commitments.ts';

/** Where the follow-up of a report stands, and the way to it. */
export function FollowUpLine({ followUp: { bookingId, coachName, step, opensAt } }: { followUp: Line }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const coach = firstName(coachName);
  const to = paths.followUp(bookingId);
  if (step === 'ahead')
    return (
      <p className={styles.line}>
        The follow-up opens {formatRelativeDay(opensAt, timeZone, now)}: a minute of yours, then {coach} can
        answer with a word.
      </p>
    );
  if (step === 'open')
    return (
      <div className={styles.open}>
        <p>How is it going since the report from {coach}? It takes a minute.</p>
        <ButtonLink to={to}>Answer the follow-up</ButtonLink>
      </div>
    );
  return (
    <p className={styles.line}>
      <Link to={to}>
        {step === 'answered'
          ? 'What you answered at the follow-up'
          : `${coach} has commented on your follow-up`}
      </Link>
    </p>
  );
}
