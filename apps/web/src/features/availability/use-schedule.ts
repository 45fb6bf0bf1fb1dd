import type { Schedule } from '@app/shared/availability/availability.schema';
import { useMutation } from '@tanstack/react-query';
import { isApiError, trpc } from '../../trpc.ts';

type Client = ReturnType<typeof trpc.useUtils>['client'];

/**
 * The coach's schedule as this window last saw it. It is never read again behind the coach's back: a newer
 * version would let this window write over changes that it has not shown.
 */
export function useSchedule(): Schedule {
  const [schedule] = trpc.availability.mySchedule.useSuspenseQuery(undefined, {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return schedule;
}

/**
 * One kind of change of the schedule. Changes of one window wait for each other (`scope`), and each starts
 * from the version that the one before has made.
 */
export function useScheduleChange<Change>(
  send: (client: Client, change: Change, version: number) => Promise<Schedule>,
) {
  const utils = trpc.useUtils();
  return useMutation({
    scope: { id: 'schedule' },
    mutationFn: (change: Change) =>
      send(utils.client, change, utils.availability.mySchedule.getData()?.version ?? 0),
    onSuccess: (schedule) => utils.availability.mySchedule.setData(undefined, schedule),
  });
}

/** Reads the schedule again, as another window has left it. */
export function useReadAgain() {
  const utils = trpc.useUtils();
  return async (): Promise<Schedule> => {
    const schedule = await utils.client.availability.mySchedule.query();
    utils.availability.mySchedule.setData(undefined, schedule);
    return schedule;
  };
}

/** Another window has saved something since this one looked. */
export const isScheduleChanged = (error: unknown): boolean =>
  isApiError(error) && error.data?.domainCode === 'SCHEDULE_CHANGED';
