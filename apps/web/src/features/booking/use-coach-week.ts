import { busySource } from '@app/shared/availability/busy-kind';
import { keepPreviousData } from '@tanstack/react-query';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { cutByDay } from './week-geometry.ts';

export type BusyTime = RouterOutputs['booking']['busyTimes'][number];

/** A coach's sessions of a week, and what their other calendars say in it. */
export function useCoachWeek(monday: Temporal.PlainDate, timeZone: string) {
  const midnight = (days: number) => monday.add({ days }).toZonedDateTime(timeZone).toInstant().toString();
  const period = { from: midnight(0), to: midnight(7) };
  const week = trpc.booking.coachWeek.useQuery(period, { placeholderData: keepPreviousData });
  const times = trpc.booking.busyTimes.useQuery(period, { placeholderData: keepPreviousData });
  const busy = (times.data ?? [])
    .filter(({ kind }) => busySource(kind).of === 'calendar')
    .flatMap((time) => cutByDay(time, timeZone))
    .filter(({ startsAt, endsAt }) => isBefore(startsAt, period.to) && isBefore(period.from, endsAt));
  return { bookings: week.data ?? [], busy, error: week.error ?? times.error, isFetching: week.isFetching };
}

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/** The name that the coach gave the calendar. */
export function calendarOf({ kind }: BusyTime): string {
  const source = busySource(kind);
  return source.of === 'calendar' ? source.name : '';
}
