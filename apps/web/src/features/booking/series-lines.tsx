import { useRouter } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';
import styles from './slot-picker.module.css';
import type { heldTogether } from './use-booking.ts';

type Props = { sessions: ReturnType<typeof heldTogether>; timeZone: string };

/** What is paid in one go, a line each, and the way to leave one out. */
export function SeriesLines({ sessions, timeZone }: Props) {
  const router = useRouter();
  const utils = trpc.useUtils();
  const leaveOut = trpc.booking.releaseHold.useMutation({
    onSuccess: async (_answer, { bookingId }) => {
      const rest = sessions.find(({ id }) => id !== bookingId);
      if (rest) await router.navigate({ href: paths.pay(rest.id), replace: true });
      void utils.booking.invalidate();
      void utils.payments.invalidate();
    },
  });
  return (
    <>
      {sessions.map(({ id, startsAt, listPrice }) => {
        const when = `${formatDay(startsAt, timeZone)}, ${formatTime(startsAt, timeZone)}`;
        return (
          <tr key={id}>
            <th scope="row">
              <div>{when}</div>
              <button
                type="button"
                className={styles.plain}
                aria-label={`Leave ${when} out`}
                disabled={leaveOut.isPending}
                onClick={() => leaveOut.mutate({ bookingId: id })}
              >
                Leave out
              </button>
            </th>
            <td>
              <Money value={listPrice} />
            </td>
          </tr>
        );
      })}
      {leaveOut.error && (
        <tr>
          <td colSpan={2}>
            <ErrorMessage error={leaveOut.error} />
          </td>
        </tr>
      )}
    </>
  );
}
