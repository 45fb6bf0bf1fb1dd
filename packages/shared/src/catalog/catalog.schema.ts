import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { priceSchema } from '../money/money.ts';
import { timeZoneSchema } from '../time/instant.ts';
import { coachApplicationSchema, experienceSchema } from './coach-profile.ts';
import { weekPartSchema } from './free-time.ts';
import { RETEST_MINUTES, sessionTypeSchema } from './session-type.ts';

export const COACH_SORTS = ['candour', 'soonest', 'price', 'experience'] as const;
export type CoachSort = (typeof COACH_SORTS)[number];

const dateSchema = z.iso.date();

/** The directory's question; all of it stands in the address of the page. */
export const findCoachesInput = z.strictObject({
  text: z.string().trim().max(100).default(''),
  sessionTypes: z.array(sessionTypeSchema).max(7).default([]),
  languages: z.array(z.string().max(40)).max(10).default([]),
  priceMaxMinor: z.int().min(0).max(99_999_999).nullable().default(null),
  /** Only sessions of this length. */
  durationMinutes: z.int().min(5).max(240).nullable().default(null),
  /** Days in the candidate's zone, both included. */
  freeFrom: dateSchema.nullable().default(null),
  freeTo: dateSchema.nullable().default(null),
  freeParts: z.array(weekPartSchema).max(21).default([]),
  timeZone: timeZoneSchema,
  sort: z.enum(COACH_SORTS).default('candour'),
  page: z.int().min(1).max(10_000).default(1),
});
export type FindCoachesInput = z.infer<typeof findCoachesInput>;

export const coachSlugInput = z.strictObject({ slug: z.string().min(1).max(80) });

const shortList = z.array(z.string().trim().min(1).max(60)).max(20);

/** What a coach says about themself; the same rules on the form and at the door. */
export const coachProfileInput = z.strictObject({
  displayName: z.string().trim().min(1, 'How should candidates call you?').max(80),
  headline: z.string().trim().max(160),
  bio: z.string().trim().max(4000),
  city: z.string().trim().max(80),
  country: z.string().trim().max(80),
  timeZone: timeZoneSchema,
  languages: shortList,
  industries: shortList,
  companies: shortList,
  experience: z.array(experienceSchema).max(20),
  peopleInterviewed: z.int().min(0).max(100_000),
});
export type CoachProfileInput = z.infer<typeof coachProfileInput>;

export const applicationInput = z.strictObject({ application: coachApplicationSchema });

const offeringFields = {
  sessionType: sessionTypeSchema,
  durationMinutes: z.union([
    z.literal(RETEST_MINUTES),
    z.literal(30),
    z.literal(45),
    z.literal(60),
    z.literal(90),
  ]),
  title: z.string().trim().min(1, 'Give it a title').max(120),
  description: z.string().trim().max(2000),
  price: priceSchema.refine(({ amountMinor }) => amountMinor >= 100, 'a price of at least 1.00'),
};
export const addOfferingInput = z.strictObject(offeringFields);
export const updateOfferingInput = z.strictObject({ offeringId: idSchema('offering'), ...offeringFields });
export const offeringIdInput = z.strictObject({ offeringId: idSchema('offering') });
