import type { SessionType } from '@app/shared/catalog/session-type';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { shippedDimensions } from '@app/shared/rubrics/shipped-rubrics';
import type { CandidateStory, Story } from '../content/candidate-story.ts';
import type { Fault, FaultVariant, HeardText, UniversalDimension } from '../content/fault.ts';
import type { Random } from '../random.ts';
import { capital, pronounSlots, type Slots } from './fill-slots.ts';
import type { Verdict } from './give-levels.ts';
import type { PickPhrase } from './phrase-picker.ts';

/** One thing that a report has to say, in one of its wordings. */
export type Truth = { readonly fault: Fault; readonly variant: FaultVariant; readonly heard: HeardText };

/** Everything that is decided before a word of a report is put together. */
export type ReportOrder = {
  readonly candidate: CandidateStory;
  readonly sessionType: SessionType;
  readonly durationMinutes: number;
  readonly verdict: Verdict;
  /** One or two; the first one is the reason. */
  readonly truths: readonly Truth[];
  /** The stories told in this session, the one that stood out first. */
  readonly stories: readonly Story[];
  /** How this candidate differs from their own mean, by dimension. */
  readonly leaningOf: (dimension: string) => number;
  /** How far they see themselves above (or below) what the coach saw. */
  readonly selfBias: number;
  /** The day of the hand-in, in the candidate's zone. */
  readonly handedInOn: Temporal.PlainDate;
  readonly random: Random;
  readonly pick: PickPhrase;
};

export const slotsOf = ({ candidate, stories }: ReportOrder): Slots => {
  const [first, second] = [stories[0]!.label, (stories[1] ?? stories[0]!).label];
  return {
    ...pronounSlots(candidate.pronoun),
    s1: first,
    s2: second,
    S1: capital(first),
    role: candidate.role,
    employer: candidate.employer,
    name: candidate.name.split(' ')[0]!,
  };
};

export const wantedOf = (sessionType: SessionType): { rubric: string; dimension: string }[] =>
  shippedDimensions(interviewTypeOf(sessionType));

/** The rubric that a dimension is rated in for this kind of interview; undefined when it is not rated. */
export function rubricOf(sessionType: SessionType, dimension: string): string | undefined {
  return wantedOf(sessionType).find((one) => one.dimension === dimension)?.rubric;
}

/** What a story shows when its own dimension is not rated in this kind of interview. */
const SHOWN_BY_STORY: Record<SessionType, string> = {
  behavioural: 'story',
  coding: 'testing',
  system_design: 'scope',
  product: 'user-insight',
  case: 'judgement',
  sales: 'discovery',
  leadership: 'people',
};

export function dimensionOfStory(sessionType: SessionType, story: Story): string {
  const own = story.dimension ?? 'story';
  return rubricOf(sessionType, own) ? own : SHOWN_BY_STORY[sessionType];
}

/** Where a habit shows that has no mark of its own in this kind of interview. */
const RATED_AS: Partial<Record<SessionType, Partial<Record<UniversalDimension, string>>>> = {
  coding: {
    listening: 'narration',
    story: 'narration',
    warmth: 'collaboration',
    objections: 'collaboration',
    'role-knowledge': 'understanding',
  },
  system_design: {
    story: 'depth',
    clarity: 'tradeoffs',
    warmth: 'tradeoffs',
    objections: 'tradeoffs',
    'role-knowledge': 'scope',
  },
  product: {
    clarity: 'solution',
    warmth: 'delivery',
    objections: 'delivery',
    'role-knowledge': 'user-insight',
  },
  case: {
    story: 'judgement',
    clarity: 'synthesis',
    confidence: 'client-presence',
    objections: 'client-presence',
    'role-knowledge': 'framing',
  },
  sales: {
    listening: 'discovery',
    story: 'track-record',
    clarity: 'value',
    objections: 'resistance',
    'role-knowledge': 'opening',
  },
  leadership: {
    story: 'ownership',
    clarity: 'direction',
    confidence: 'decisions',
    'role-knowledge': 'direction',
  },
};

/** The dimension that a fault lowers in this kind of interview. */
export function dimensionOfFault(sessionType: SessionType, { dimension }: Fault): string {
  return RATED_AS[sessionType]?.[dimension] ?? dimension;
}
