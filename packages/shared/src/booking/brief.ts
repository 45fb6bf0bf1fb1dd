import { z } from 'zod';

export const DIRECTNESS = ['gentle', 'straight', 'unvarnished'] as const;
export type Directness = (typeof DIRECTNESS)[number];
export const CLOSED_TOPICS = ['accent', 'appearance', 'age', 'grammar', 'humour', 'nerves'] as const;
export type ClosedTopic = (typeof CLOSED_TOPICS)[number];
export const TARGET_LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];

/** What the candidate tells the coach beforehand; the last three fields are the candour contract. */
export const briefSchema = z.strictObject({
  targetRole: z.string().trim().min(1, 'Which role are you practising for?').max(200),
  targetCompany: z.string().trim().max(200),
  level: z.enum(TARGET_LEVELS),
  background: z.string().trim().max(8000),
  jobAdvert: z.string().trim().max(8000),
  toProbe: z.string().trim().max(2000),
  directness: z.enum(DIRECTNESS),
  closedTopics: z.array(z.enum(CLOSED_TOPICS)).max(CLOSED_TOPICS.length),
  tapToReveal: z.boolean(),
});
export type Brief = z.infer<typeof briefSchema>;
