import type { Schedule } from '@app/shared/availability/availability.schema';
import type { SentBookingDecision } from '@app/shared/booking/booking.schema';
import { type MutateOptions, useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { isApiError, trpc } from '../../trpc.ts';

type Client = ReturnType<typeof trpc.useUtils>['client'];
/** What every change names: the version it starts from, and what becomes of the bookings that it strands. */
type Base = { version: number; decisions: SentBookingDecision[] };
type Decided<Change> = { change: Change; decisions: SentBookingDecision[] };

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
 * from the version that the one before has made. When bookings stand in its way, `question` names them
 * until `settle` sends the same change again with what becomes of each, or `reset` gives it up.
 */
export function useScheduleChange<Change>(
  send: (client: Client, change: Change, base: Base) => Promise<Schedule>,
) {
  const utils = trpc.useUtils();
  const [question, setQuestion] = useState<readonly string[] | null>(null);
  const mutation = useMutation({
    scope: { id: 'schedule' },
    mutationFn: ({ change, decisions }: Decided<Change>) => {
      const version = utils.availability.mySchedule.getData()?.version ?? 0;
      return send(utils.client, change, { version, decisions });
    },
    onSuccess: (schedule) => {
      setQuestion(null);
      utils.availability.mySchedule.setData(undefined, schedule);
      void utils.booking.invalidate(); // free times are others now, and perhaps a session
    },
    onError: (error) => {
      const stranded = bookingsInTheWay(error);
      if (stranded) setQuestion(stranded);
    },
  });
  const { mutate: run, reset: forget } = mutation;
  type Options = MutateOptions<Schedule, Error, Decided<Change>>;
  const last = useRef<{ change: Change; options: Options | undefined } | null>(null);

  const mutate = useCallback(
    (change: Change, options?: Options) => {
      last.current = { change, options };
      setQuestion(null);
      run({ change, decisions: [] }, options);
    },
    [run],
  );
  return {
    ...mutation,
    variables: mutation.variables?.change,
    mutate,
    question,
    settle(decisions: SentBookingDecision[]) {
      if (last.current) run({ change: last.current.change, decisions }, last.current.options);
    },
    reset: useCallback(() => {
      setQuestion(null);
      forget();
    }, [forget]),
  };
}

export type ScheduleChange = Pick<
  ReturnType<typeof useScheduleChange<never>>,
  'error' | 'isPending' | 'question' | 'settle' | 'reset'
>;

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

/** The bookings about which the coach has to decide first, if that is what is wrong. */
export function bookingsInTheWay(error: unknown): readonly string[] | undefined {
  if (!isApiError(error) || error.data?.domainCode !== 'HOURS_HOLD_BOOKINGS') return undefined;
  const { bookings } = error.data.details ?? {};
  return Array.isArray(bookings) ? bookings : undefined;
}
