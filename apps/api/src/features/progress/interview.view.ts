import type { RateComparison } from '@app/shared/progress/outcome-rate';
import type { OutcomeCount } from '@app/shared/progress/outcome-resolution';
import { isBefore } from '@app/shared/time/instant';
import type { InterviewRow } from './interview.repository.ts';
import type { RequestRow } from './interviewer-request.repository.ts';

type Counted = InterviewRow & { phase: 'before' | 'after'; counted: 0 | 1 | null };

/** An entry as its candidate sees it. The link is not in it: it was told once, when it was made. */
export function toInterviewView(entry: Counted, request: RequestRow | undefined, now: Temporal.Instant) {
  const { id, heldOn, stage, roleFamily, level, employer, referral, recordedAs, result } = entry;
  return {
    ...{ id, heldOn, stage, roleFamily, level, employer, referral, recordedAs, result },
    phase: entry.phase,
    counted: entry.counted,
    asked: request ? toAskedView(request, now) : null,
  };
}

function toAskedView(
  { answeredAt, expiresAt, ticks, sentence, wouldCallBack }: RequestRow,
  now: Temporal.Instant,
) {
  if (!answeredAt) {
    const state = isBefore(now, expiresAt) ? ('out' as const) : ('expired' as const);
    return { state, expiresAt: expiresAt.toString() };
  }
  return { state: 'answered' as const, answeredAt: answeredAt.toString(), ticks, sentence, wouldCallBack };
}

type Counts = { before: OutcomeCount; after: OutcomeCount };

/** Counts always; a rate for a side that has any interview; the words only where both sides have enough. */
export function toRateView(counts: Counts, comparison: RateComparison, priorMean: number) {
  const sideOf = (side: 'before' | 'after') => {
    const { mean, lo80, hi80 } = comparison[side];
    return { ...counts[side], mean, lo80, hi80 };
  };
  const { pHigher, phrase } = comparison;
  return { before: sideOf('before'), after: sideOf('after'), priorMean, phrase, pHigher: phrase && pHigher };
}
