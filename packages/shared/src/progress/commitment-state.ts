import { RETEST_MARK_LABEL, type RetestMark } from '../reports/retest-mark.ts';
import type { FocusStatus } from './follow-up.schema.ts';

export type CommitmentState = 'open' | RetestMark;

/** The states as candidates read them. */
export const COMMITMENT_STATE_LABEL: Record<CommitmentState, string> = {
  open: 'Open',
  ...RETEST_MARK_LABEL,
};

/**
 * Where a candidate's own word at the follow-up moves a commitment (product.md, fix-it loop).
 *
 * Only somebody else can call it fixed, so their own `solid` makes it improving, and nothing they say
 * undoes `fixed`.
 */
export function stateAfterFollowUp(state: CommitmentState, status: FocusStatus): CommitmentState {
  if (state === 'fixed') return 'fixed';
  return status === 'solid' || status === 'better' ? 'improving' : 'still_there';
}
