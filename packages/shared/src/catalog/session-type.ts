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
