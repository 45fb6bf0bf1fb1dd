import type { ProposalState, RubricState } from '@app/shared/rubrics/rubric-state';

/** Where a version stands, in a word. */
export const stateWord = ({
  state,
  publishedAt,
}: {
  state: RubricState;
  publishedAt: string | null;
}): string => (state === 'retired' && publishedAt === null ? 'set aside' : STATES[state]);

const STATES: Record<RubricState, string> = {
  draft: 'draft',
  proposed: 'proposed',
  published: 'in force',
  retired: 'retired',
};

/** Where a proposal stands, as its coach reads it. */
export const PROPOSAL_WORDS: Record<ProposalState, string> = {
  writing: 'You are writing it',
  sent: 'With the desk',
  taken_over: 'Taken over into a draft of the desk',
  declined: 'Declined',
  withdrawn: 'Taken back',
};
