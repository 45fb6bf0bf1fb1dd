import type { Id } from '@app/shared/id/id';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../trpc.ts';
import { addMonths, byDay, monthWindow } from './slot-calendar.ts';

const FRESH_SECONDS = 20; // others book too; whoever comes back to the window sees what is left

const all = () => true;

/** An offering's free times in a month of the reader's; the month after it is fetched while this one is read. */
export function useFreeSlots(
  offeringId: string,
  month: string,
  timeZone: string,
  only: (startsAt: string) => boolean = all,
  except?: Id<'booking'>,
) {
  const question = (of: string) => ({
    offeringId: offeringId as Id<'offering'>, // from an address or a view; the server checks its form
    ...monthWindow(of, timeZone),
    ...(except && { except }),
  });
  const staleTime = FRESH_SECONDS * 1000;
  const answer = trpc.booking.listSlots.useQuery(question(month), {
    staleTime,
    placeholderData: keepPreviousData,
  });
  const next = trpc.booking.listSlots.useQuery(question(addMonths(month, 1)), {
    staleTime,
    enabled: answer.isSuccess && !answer.isPlaceholderData,
  });

  const starts = useMemo(() => answer.data?.starts.filter(only), [answer.data, only]);
  const days = useMemo(() => byDay(starts ?? [], timeZone), [starts, timeZone]);
  return {
    days,
    /** Beside the coach's other sessions, and liked better by them. */
    preferred: answer.data?.preferred ?? [],
    error: answer.error,
    again: () => answer.refetch(),
    isWaiting: answer.isPending || answer.isPlaceholderData,
    isBookable: answer.data?.bookable ?? true,
    waitsForCalendar: answer.data?.waitsForCalendar ?? false,
    firstFree: starts?.[0] ?? null,
    firstFreeNextMonth: next.data?.starts.find(only) ?? null,
    isNextKnown: next.isSuccess,
  };
}
