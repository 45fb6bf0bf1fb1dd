import { z } from 'zod';

export const COACH_STATUSES = ['draft', 'applied', 'approved', 'declined', 'paused'] as const;
export type CoachStatus = (typeof COACH_STATUSES)[number];

/** One line of a coach's working life; `toYear` null means still there. */
export const experienceSchema = z
  .strictObject({
    role: z.string().trim().min(1).max(120),
    company: z.string().trim().min(1).max(120),
    fromYear: z.int().min(1950).max(2100),
    toYear: z.int().min(1950).max(2100).nullable(),
    peopleInterviewed: z.int().min(0).max(100_000).nullable(),
  })
  .refine(({ fromYear, toYear }) => toYear === null || toYear >= fromYear, {
    message: 'not before the year in which it began',
    path: ['toYear'],
  });
export type Experience = z.infer<typeof experienceSchema>;

/** What an applicant tells the people who vet coaches; never public. */
export const coachApplicationSchema = z.strictObject({
  why: z.string().trim().max(2000).optional(),
  proofUrl: z
    .url({ protocol: /^https$/ })
    .max(300)
    .optional()
    .or(z.literal('')),
  hardestTruth: z.string().trim().max(2000).optional(),
});
export type CoachApplication = z.infer<typeof coachApplicationSchema>;
