import type { PreparedSchedule } from '@app/shared/availability/schedule';
import type { Id } from '@app/shared/id/id';
import type { CandidateStory } from '../content/candidate-story.ts';
import type { CoachProfile, OfferingText } from '../content/coach-profile.ts';
import type { PhraseUses } from '../report/phrase-picker.ts';

/** Moments of the plan are epoch milliseconds; rows get instants. */
export type Millis = number;

export const instantAt = (at: Millis): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type SeedOffering = { id: Id<'offering'>; text: OfferingText };

export type SeedCoach = {
  profile: CoachProfile;
  email: string;
  userId: Id<'user'>;
  coachId: Id<'coach'>;
  offerings: readonly SeedOffering[];
  /** Twenty minutes for what somebody took on, where they sell them. */
  retest?: SeedOffering;
  schedule: PreparedSchedule;
  /** From when they can be booked. */
  openFrom: Millis;
  /** How many find their way to them, and how strictly they mark. */
  popularity: number;
  leniency: number;
  commissionBasisPoints: number;
  /** What they have written in reports so far. */
  written: PhraseUses;
};

export type SeedCandidate = {
  story: CandidateStory;
  email: string;
  userId: Id<'user'>;
  joinedAt: Millis;
  /** How they would do in their first session, from 1 (no) to 4 (yes), and what a session adds. */
  startsAs: number;
  growth: number;
  selfBias: number;
  leaningOf: (dimension: string) => number;
  sessionsWanted: number;
  /** What they have been told so far. */
  heard: PhraseUses;
};

export type People = {
  coaches: readonly SeedCoach[];
  candidates: readonly SeedCandidate[];
  admins: readonly { userId: Id<'user'>; email: string }[];
};
