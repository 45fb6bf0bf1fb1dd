import { citedEvidence } from './quality-evidence.ts';
import type { CandidateContent } from './report-visibility.ts';

/**
 * A report without what an interviewer would think and not say: no hard truths, no voice behind the door, no
 * moment that only a truth cites. What to keep and the plan stay (feedback.md 7, “Not today”).
 */
export function withoutUnsaid(content: CandidateContent): CandidateContent {
  const kept = {
    ...content,
    hardTruths: [],
    twoVoices: { ...content.twoVoices, behindTheDoor: '' },
  };
  return { ...kept, evidence: citedEvidence({ ...kept, overrides: [], questionsAsked: null }) };
}
