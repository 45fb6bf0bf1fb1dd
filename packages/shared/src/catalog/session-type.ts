import { z } from 'zod';

export const SESSION_TYPES = [
  'behavioural',
  'coding',
  'system_design',
  'product',
  'case',
  'sales',
  'leadership',
] as const;

/** What is practised; each type has a rubric. */
export const sessionTypeSchema = z.enum(SESSION_TYPES);
export type SessionType = z.infer<typeof sessionTypeSchema>;

export const SESSION_TYPE_LABEL: Record<SessionType, string> = {
  behavioural: 'Behavioural',
  coding: 'Coding',
  system_design: 'System design',
  product: 'Product',
  case: 'Case',
  sales: 'Sales',
  leadership: 'Leadership',
};

export const SESSION_LENGTHS = [30, 45, 60, 90] as const;

/** A retest checks only what was taken on from one report, so it has a length of its own (product.md, fix-it loop). */
export const RETEST_MINUTES = 20;

/** Whether an offering or a session of this length is a retest. */
export const isRetest = ({ durationMinutes }: { durationMinutes: number }): boolean =>
  durationMinutes === RETEST_MINUTES;

/** What a session is called in a list: its type, or `Retest`. */
export const sessionLabel = (session: { sessionType: SessionType; durationMinutes: number }): string =>
  isRetest(session) ? 'Retest' : SESSION_TYPE_LABEL[session.sessionType];

/** Every length that is sold. */
export const OFFERED_LENGTHS = [RETEST_MINUTES, ...SESSION_LENGTHS] as const;
