import type { Millis, SeedCandidate, SeedCoach, SeedOffering } from '../people/seed-person.ts';
import type { Verdict } from '../report/give-levels.ts';

/** How a booking stands when the market opens. */
export type Ending =
  | { kind: 'held' }
  /** Never paid; `atCheckout` when Stripe's page had been opened. */
  | { kind: 'expired'; atCheckout: boolean }
  | { kind: 'confirmed' }
  | { kind: 'cancelled'; by: 'candidate' | 'coach'; at: Millis; reason: string }
  | { kind: 'no_show'; by: 'candidate' | 'coach' | 'both' }
  | { kind: 'in_session' }
  /** The coach has not handed in; `begun` when they have written a part. */
  | { kind: 'awaiting_report'; begun: boolean }
  | {
      kind: 'reported';
      handedInAt: Millis;
      verdict: Verdict;
      goodwill?: { percent: number; note: string };
      /** The candidate has yet to rate themself, so the report is closed to them. */
      unrated?: true;
    };

/** One booking as it went, in epoch milliseconds. */
export type BookingPlan = {
  candidate: SeedCandidate;
  coach: SeedCoach;
  offering: SeedOffering;
  heldAt: Millis;
  startsAt: Millis;
  endsAt: Millis;
  ending: Ending;
  /** The session whose tasks it checks. */
  retestOf?: BookingPlan;
  /** Booked in one go with others, and paid with a package. */
  isInSeries?: true;
  /** The time it had before the candidate moved it. */
  movedFrom?: { startsAt: Millis; at: Millis };
};
