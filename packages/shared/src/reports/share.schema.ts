import { z } from 'zod';

/** How long a link to a report lives; days. */
export const SHARE_DAYS = [1, 7, 30, 90] as const;
/** Open links to one report at a time. */
export const MOST_SHARES = 10;
/** Wrong passwords before a link rests, and for how long; minutes. */
export const WRONG_PASSWORDS = 5;
export const REST_MINUTES = 15;

/** What somebody decides about a link to their report. */
export const newShareSchema = z.strictObject({
  days: z.literal(SHARE_DAYS),
  /** Empty: whoever has the link reads. */
  password: z.union([z.literal(''), z.string().min(8, 'eight characters or more').max(128)]).default(''),
  hidesUnsaid: z.boolean(),
  /** Other people in the report; the coach's name is always covered. */
  hiddenNames: z.array(z.string().trim().min(2).max(60)).max(20).default([]),
  /** For whom it is, seen by nobody else. */
  note: z.string().trim().max(80).default(''),
});

export type NewShare = z.infer<typeof newShareSchema>;

/** A token is 32 random bytes; anything else was never one of ours. */
export const shareTokenSchema = z.string().max(200);

/** What a browser says of itself when a shared report is opened: no more than this is kept. */
export const DEVICES = ['phone', 'tablet', 'computer', 'unknown'] as const;
export const deviceSchema = z.enum(DEVICES);
