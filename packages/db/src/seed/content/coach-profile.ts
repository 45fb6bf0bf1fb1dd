import type { CoachStatus } from '@app/shared/catalog/coach-profile';
import type { SessionType } from '@app/shared/catalog/session-type';

/** Whom a coach can judge: it decides which candidates find their way to them. */
export type Family = 'engineering' | 'product' | 'business' | 'sales' | 'operations' | 'people';

/** Session type, minutes, price in whole euros, title, and what the candidate gets. */
export type OfferingText = readonly [SessionType, 20 | 30 | 45 | 60 | 90, number, string, string];

/** First year, last year or null for today, employer, position, people interviewed there. */
export type ExperienceText = readonly [number, number | null, string, string, number | null];

export type CoachProfile = {
  readonly name: string;
  readonly focus: string;
  /** The one sentence the coach's page opens with, as said by them. */
  readonly headline: string;
  readonly bio: readonly string[];
  readonly interviewed: number;
  readonly city: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly family: Family;
  readonly industries: readonly string[];
  readonly experience: readonly ExperienceText[];
  readonly offerings: readonly OfferingText[];
  /** Local weekly hours, as in `Mo We 18:00-21:00; Sa 10:00-13:00`. */
  readonly hours: string;
  readonly bufferMinutes: number;
  readonly noticeHours: number;
  /** Answers to 'nobody had told me this, and it was true and useful': yes, asked; at 7 and at 60 days. */
  readonly candour: readonly [number, number, number, number];
  readonly status?: Exclude<CoachStatus, 'approved'>;
  /** Stripe onboarding is unfinished, so nobody can pay them yet. */
  readonly withoutStripe?: true;
  /** What they wrote with their application. */
  readonly application?: string;
  /** What the desk answered to an application, or why it paused the coach. */
  readonly decision?: string;
};
