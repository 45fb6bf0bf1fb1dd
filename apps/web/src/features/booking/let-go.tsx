import { useRouter } from '@tanstack/react-router';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatTime } from '../../ui/format-time.ts';
import styles from './slot-picker.module.css';
import { type Booking, bookAgain, heldTogether } from './use-booking.ts';

/** Gives a held time back before its end, so that others need not wait; then to the other times. */
export function LetGo({ booking }: { booking: Booking }) {
  const count = heldTogether(booking).length;
  const router = useRouter();
  const utils = trpc.useUtils();
  const release = trpc.booking.releaseSeries.useMutation({
    onSuccess: async () => {
      await router.navigate({ href: bookAgain(booking) });
      void utils.booking.invalidate();
    },
  });
  return (
    <div>
      <button
        type="button"
        className={styles.plain}
        disabled={release.isPending}
        onClick={() => release.mutate({ bookingId: booking.id })}
      >
        Let {count > 1 ? `all ${count} times` : formatTime(booking.startsAt, booking.candidate.timeZone)} go
      </button>
      <ErrorMessage error={release.error} safe="It goes back by itself when the time is over." />
    </div>
  );
}
