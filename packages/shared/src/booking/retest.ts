import { z } from 'zod';
import { idSchema } from '../id/id.ts';

/** A focus point of a report that its candidate took on, as a retest checks it. */
export const retestTaskSchema = z.strictObject({
  focusPoint: z.string().max(64),
  title: z.string().max(60),
  cue: z.string().max(300),
  measure: z.string().max(300),
});

/** What a retest is about: one report, and its open tasks as they stood when the time was held. */
export type Retest = { ofBookingId: z.infer<typeof ofBooking>; tasks: z.infer<typeof retestTaskSchema>[] };

const ofBooking = idSchema('booking');
