import { z } from 'zod';
import { idSchema } from '../id/id.ts';

export const OBJECTION_GROUNDS = [
  'not_as_described',
  'report_is_not_about_me',
  'unprepared',
  'disrespectful',
  'technical',
  'other',
] as const;
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** What the candidate would like; support decides. */
export const OBJECTION_WISHES = ['rematch', 'part_back', 'all_back'] as const;
export type ObjectionWish = (typeof OBJECTION_WISHES)[number];

export type ObjectionStatus = 'open' | 'upheld' | 'declined' | 'withdrawn';

const bookingId = idSchema('booking');

export const objectInput = z.strictObject({
  bookingId,
  ground: z.enum(OBJECTION_GROUNDS),
  specifics: z.string().trim().min(40, 'What happened, and when: two sentences or more.').max(3000),
  wish: z.enum(OBJECTION_WISHES),
});

export const answerObjectionInput = z.strictObject({
  bookingId,
  answer: z.string().trim().min(20, 'A sentence or two.').max(3000),
});

export const decideObjectionInput = z.strictObject({
  bookingId,
  /** Nothing given back and no credit: the objection is declined. */
  refundMinor: z.int().min(0),
  creditMinor: z.int().min(0),
  note: z.string().trim().min(10, 'Say why, in a sentence: both read it.').max(1000),
});
