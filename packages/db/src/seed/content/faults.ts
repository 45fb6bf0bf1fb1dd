import type { Fault } from './fault.ts';
import { closingFaults } from './faults/closing.ts';
import { confidenceFaults } from './faults/confidence.ts';
import { deliveryFaults } from './faults/delivery.ts';
import { interestFaults } from './faults/interest.ts';
import { listeningFaults } from './faults/listening.ts';
import { objectionFaults } from './faults/objections.ts';
import { questionFaults } from './faults/questions.ts';
import { storyFaults } from './faults/story.ts';
import { warmthFaults } from './faults/warmth.ts';

/** Everything a report may have to say that an interviewer would have kept to themselves. */
export const faults: readonly Fault[] = [
  ...interestFaults,
  ...questionFaults,
  ...listeningFaults,
  ...deliveryFaults,
  ...storyFaults,
  ...warmthFaults,
  ...confidenceFaults,
  ...objectionFaults,
  ...closingFaults,
];
