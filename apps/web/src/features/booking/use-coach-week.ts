import type { Schedule } from '@app/shared/availability/availability.schema';
import { busySource } from '@app/shared/availability/busy-kind';
import { openHours } from '@app/shared/availability/open-hours';
import { prepareSchedule } from '@app/shared/availability/schedule';
import { rulesOfSchedule } from '@app/shared/availability/schedule-rules';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { cutByDay } from './week-geometry.ts';

export type BusyTime = RouterOutputs['booking']['busyTimes'][number];

/** A coach's sessions of a week, what their other calendars say in it, and the hours that are open; null until they are known. */
export function useCoachWeek(monday: Temporal.PlainDate, timeZone: string) {
  const midnight = (days: number) => monday.add({ days }).toZonedDateTime(timeZone).toInstant().toString();
  const period = { from: midnight(0), to: midnight(7) };
  const week = trpc.booking.coachWeek.useQuery(period, { placeholderData: keepPreviousData });
  const times = trpc.booking.busyTimes.useQuery(period, { placeholderData: keepPreviousData });
  const busy = (times.data ?? [])
    .filter(({ kind }) => busySource(kind).of === 'calendar')
    .flatMap((time) => cutByDay(time, timeZone))
    .filter(({ startsAt, endsAt }) => isBefore(startsAt, period.to) && isBefore(period.from, endsAt));
  const { data: schedule } = trpc.availability.mySchedule.useQuery();
  const open = useMemo(
    () => schedule && openIn(schedule, period.from, period.to),
    [schedule, period.from, period.to],
  );
  const hours = open?.flatMap((time) => cutByDay(time, timeZone)) ?? null;
  return {
    bookings: week.data ?? [],
    busy,
    hours,
    error: week.error ?? times.error,
    isFetching: week.isFetching,
  };
}

const openIn = (schedule: Schedule, from: string, to: string) =>
  openHours(prepareSchedule(rulesOfSchedule(schedule)), { from: Date.parse(from), to: Date.parse(to) }).map(
    ({ start, end }) => ({ startsAt: new Date(start).toISOString(), endsAt: new Date(end).toISOString() }),
  );

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/** The name that the coach gave the calendar. */
export function calendarOf({ kind }: BusyTime): string {
  const source = busySource(kind);
  return source.of === 'calendar' ? source.name : '';
}
