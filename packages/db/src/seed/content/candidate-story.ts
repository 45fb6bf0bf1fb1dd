import type { SessionType } from '@app/shared/catalog/session-type';
import type { Family } from './coach-profile.ts';
import type { UniversalDimension } from './fault.ts';

/** Something the candidate has done and tells in interviews. */
export type Story = {
  /** What it is about, as in "the school-run rota". */
  readonly label: string;
  readonly question: string;
  readonly kind: 'past_behaviour' | 'explain' | 'technical' | 'case' | 'role_play' | 'product_design';
  readonly brief: string;
  readonly quotes: readonly [string, string];
  /** Two ways to say what to keep: statement and effect on the listener. */
  readonly keep: readonly [readonly [string, string], readonly [string, string]];
  readonly dimension?: UniversalDimension;
  readonly worked: string;
  readonly change: string;
  /** Told only in sessions of this type. */
  readonly type?: SessionType;
};

/** The doubt an interviewer has about this person, and how they meet it badly or well. */
export type Doubt = {
  readonly question: string;
  readonly badly: readonly [brief: string, quote: string];
  readonly well: readonly [brief: string, quote: string];
  readonly change: string;
};

export type CandidateStory = {
  readonly name: string;
  readonly pronoun: 'he' | 'she';
  readonly city: string;
  readonly timeZone: string;
  readonly family: Family;
  readonly types: readonly SessionType[];
  readonly level: 'entry' | 'mid' | 'senior' | 'lead' | 'executive';
  readonly role: string;
  readonly employer: string;
  readonly background: string;
  readonly advert: string;
  /** What the coach should look at, in the candidate's words. */
  readonly probes: readonly string[];
  /** What the job needs, and what shows that this person can get there. */
  readonly bar: string;
  readonly reach: string;
  /** Goes on from "I would call you back because". */
  readonly because: readonly string[];
  /** Said behind the door, in their favour. */
  readonly praise: readonly string[];
  readonly stories: readonly Story[];
  readonly doubt: Doubt;
  /** Why this job: one answer that costs, one that helps. */
  readonly drew: readonly [string, string];
  /** What is known of the employer: one answer that costs, one that helps. */
  readonly knows: readonly [string, string];
  readonly asks: readonly string[];
  readonly close: string;
  readonly best: readonly string[];
};
