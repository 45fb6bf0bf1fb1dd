import type { CandidateStory } from './candidate-story.ts';
import { businessCandidates } from './candidates/business.ts';
import { engineeringCandidates } from './candidates/engineering.ts';
import { operationsCandidates } from './candidates/operations.ts';
import { peopleCandidates } from './candidates/people.ts';
import { productCandidates } from './candidates/product.ts';
import { salesCandidates } from './candidates/sales.ts';

/** Every candidate of the demo market; the demo candidate is the first. */
export const candidateStories: readonly CandidateStory[] = [
  ...operationsCandidates,
  ...engineeringCandidates,
  ...productCandidates,
  ...businessCandidates,
  ...salesCandidates,
  ...peopleCandidates,
];
