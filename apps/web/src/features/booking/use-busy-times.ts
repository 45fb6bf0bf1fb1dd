import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { useMemo } from 'react';
import { useNow } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';

/** As far as may be booked, and two days for the zones. */
const DAYS_AHEAD = 62;
const HOUR_MS = 3_600_000;

/** What takes the coach's own time from now on, as the free times are worked out from it. */
export function useBusyTimes(): BusyTime[] | undefined {
  const thisHour = Math.floor(useNow(60).epochMilliseconds / HOUR_MS) * HOUR_MS;
  const from = Temporal.Instant.fromEpochMilliseconds(thisHour);
  const { data } = trpc.booking.busyTimes.useQuery({
    from: from.toString(),
    to: from.add({ hours: 24 * DAYS_AHEAD }).toString(),
  });
  return useMemo(
    () =>
      data?.map(({ startsAt, endsAt, kind }) => ({
        start: Date.parse(startsAt),
        end: Date.parse(endsAt),
        kind,
      })),
    [data],
  );
}
