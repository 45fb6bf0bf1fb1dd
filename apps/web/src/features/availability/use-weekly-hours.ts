import type { NamedHours, Schedule } from '@app/shared/availability/availability.schema';
import type { WeeklyRow } from '@app/shared/availability/schedule';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReadAgain, useScheduleChange } from './use-schedule.ts';
import { sayChange } from './week-words.ts';

const SAVE_AFTER_MS = 700;

type Week = readonly WeeklyRow[];

/**
 * The usual week while it is edited: every change is shown at once, saved a moment later and can be undone.
 * What could not be saved stays on the page.
 */
export function useWeeklyHours(schedule: Schedule, hoursId: NamedHours['id'] | null = null) {
  const [week, setWeek] = useState<Week>(() => weekOf(schedule, hoursId));
  const [earlier, setEarlier] = useState<Week[]>([]);
  const saving = useScheduleChange((client, rows: Week, base) =>
    client.availability.setWeeklyHours.mutate({ ...base, hoursId, weeklyHours: [...rows] }),
  );
  const { mutate, reset, error, isPending, isPaused } = saving;
  const readAgain = useReadAgain();
  const waiting = useWaitingSave(mutate);

  const show = (next: Week) => {
    setWeek(next);
    waiting.put(next);
  };

  return {
    week,
    error,
    saving,
    /** The schedule with the week as it stands on the page. */
    after: withWeek(schedule, hoursId, week),
    status: statusOf({
      week,
      earlier,
      isPaused,
      hasFailed: error !== null,
      isSaved: !isPending && !waiting.is,
    }),
    canUndo: earlier.length > 0,
    change(next: Week) {
      setEarlier([...earlier, week]);
      show(next);
    },
    undo() {
      const last = earlier.at(-1);
      if (!last) return;
      setEarlier(earlier.slice(0, -1));
      show(last);
    },
    tryAgain: () => mutate(week),
    /** The week as it is saved, in place of what could not be. */
    takeBack() {
      setWeek(weekOf(schedule, hoursId));
      setEarlier([]);
      reset();
    },
    /** After a conflict: these hours over the other window's. */
    async keepThese() {
      await readAgain();
      mutate(week);
    },
    /** After a conflict: the other window's hours in place of these. */
    async takeOthers() {
      setWeek(weekOf(await readAgain(), hoursId));
      setEarlier([]);
      reset();
    },
  };
}

const weekOf = ({ weeklyHours, named }: Schedule, hoursId: NamedHours['id'] | null): Week =>
  hoursId ? (named.find(({ id }) => id === hoursId)?.weeklyHours ?? []) : weeklyHours;

function withWeek(schedule: Schedule, hoursId: NamedHours['id'] | null, week: Week): Schedule {
  const weeklyHours = [...week];
  if (!hoursId) return { ...schedule, weeklyHours };
  const named = schedule.named.map((each) => (each.id === hoursId ? { ...each, weeklyHours } : each));
  return { ...schedule, named };
}

/** Saves the last week put in once nothing more is put in for a moment, or when the page is left. */
function useWaitingSave(save: (week: Week) => void) {
  const [waiting, setWaiting] = useState<Week | null>(null);
  const latest = useRef(waiting);
  latest.current = waiting;

  const flush = useCallback(() => {
    if (!latest.current) return;
    save(latest.current);
    latest.current = null;
    setWaiting(null);
  }, [save]);

  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(flush, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting, flush]);
  useEffect(() => flush, [flush]);

  return { is: waiting !== null, put: setWaiting };
}

type Doing = { week: Week; earlier: Week[]; isPaused: boolean; hasFailed: boolean; isSaved: boolean };

function statusOf({ week, earlier, isPaused, hasFailed, isSaved }: Doing): string {
  const last = earlier.at(-1);
  if (!last || hasFailed) return '';
  const change = sayChange(last, week);
  if (isPaused) return `${change} Not saved yet: you are offline.`;
  return isSaved ? `${change} Saved.` : `${change} Saving …`;
}
