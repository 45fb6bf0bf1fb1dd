import { bookingErrors } from '@app/shared/booking/booking.errors';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CancelBookingDialog } from './cancel-booking-dialog.tsx';
import styles from './change-session.module.css';
import { MoveSession } from './move-session.tsx';
import { inTimes } from './plan-terms.ts';
import { type Booking, sidesOf } from './use-booking.ts';

/** Move or cancel. What cannot be done stays visible with the reason instead of vanishing. */
export function ChangeSession({ booking }: { booking: Booking }) {
  const { other } = sidesOf(booking);
  const [isMoving, move] = useDisclosure();
  const [isCancelling, cancel] = useDisclosure();
  const isCandidate = booking.party === 'candidate';
  const { moveRefusal, policy, timesMoved } = booking;
  const left = policy.movesAllowed - timesMoved;
  return (
    <section className={styles.change} aria-labelledby="change-title">
      <h2 id="change-title">{isCandidate ? 'Something came up?' : 'Cannot make it?'}</h2>
      {moveRefusal ? (
        <p className={styles.refused}>{bookingErrors[moveRefusal].message}</p>
      ) : (
        <p>
          {isCandidate
            ? `You can move it for free${left < policy.movesAllowed ? ', once more' : `, ${inTimes(left)}`}.`
            : `Ask ${other.name} for another time: nothing moves until the answer is yes. If it is no, or you cancel, all of the money goes back.`}
        </p>
      )}
      <div className={styles.acts}>
        {!moveRefusal && !isMoving && (
          <Button variant="default" onClick={move.open}>
            {isCandidate ? 'Move it to another time' : 'Propose another time'}
          </Button>
        )}
        {booking.cancel && (
          <Button variant="subtle" onClick={cancel.open}>
            Cancel the session
          </Button>
        )}
      </div>
      {isMoving && !moveRefusal && <MoveSession booking={booking} onDone={move.close} />}
      <CancelBookingDialog booking={booking} opened={isCancelling} onClose={cancel.close} />
    </section>
  );
}
