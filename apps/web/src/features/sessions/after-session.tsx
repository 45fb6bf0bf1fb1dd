import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { TwoChairs } from '../../ui/illustrations.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './after-session.module.css';

type Room = RouterOutputs['sessions']['room'];

/** The room is empty: what happened, and the next act of whoever stands at its door. */
export function AfterSession({ room }: { room: Room }) {
  const coach = room.party === 'coach';
  const other = coach ? room.candidate.name : room.coach.displayName;
  const talked = room.status === 'awaiting_report' || room.status === 'completed';
  return (
    <div className={styles.after}>
      <TwoChairs />
      <PageTitle size="medium" tab="The session is over">
        {talked ? 'The talk is over. The report comes next.' : 'This room is closed.'}
      </PageTitle>
      {talked && coach && (
        <>
          <p>
            Your notes and marks are in the draft already. The report is due within a day; most take twelve
            minutes now.
          </p>
          <ButtonLink to={paths.reportEditor(room.bookingId)}>Write the report for {other}</ButtonLink>
        </>
      )}
      {talked && !coach && (
        <>
          <p>
            Rate yourself now, while it is fresh: it takes three minutes. When {other} has written the report,
            both open together.
          </p>
          <ButtonLink to={paths.report(room.bookingId)}>Rate yourself</ButtonLink>
        </>
      )}
      <p>
        <Link to={paths.session(room.bookingId)}>To the booking</Link>
      </p>
    </div>
  );
}
