import { defineSweep } from '../../jobs/job.ts';
import { forgetOldChanges } from './calendar-change.repository.ts';

/** Keeps the list of changed calendars to the last day. */
export const forgetCalendarChangesSweep = defineSweep('booking.forget-calendar-changes', ({ db }) =>
  forgetOldChanges(db),
);
