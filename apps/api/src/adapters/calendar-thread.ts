import { parentPort, workerData } from 'node:worker_threads';
import { type BusyWindow, busyOfCalendar, TooManyEvents } from './calendar-busy.ts';
import type { ReadAnswer } from './calendar-reader.ts';

const { text, window } = workerData as { text: string; window: BusyWindow };

function answer(): ReadAnswer {
  try {
    return { calendar: busyOfCalendar(text, window) };
  } catch (error) {
    return { problem: error instanceof TooManyEvents ? 'too_many_events' : 'not_a_calendar' };
  }
}

parentPort?.postMessage(answer());
