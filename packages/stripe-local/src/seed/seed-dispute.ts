import { closeDispute, openDispute } from '../disputes/dispute.ts';
import { updateDispute } from '../disputes/evidence.ts';
import type { Charge } from '../payments/charge.ts';
import { Parameters } from '../protocol/parameters.ts';
import type { Sandbox } from '../sandbox.ts';
import { secondsOf } from './seed-time.ts';

export interface SeedDispute {
  createdAt?: string;
  /** Handed in at that moment, when there is one. */
  evidence?: { text: string; submittedAt?: string };
  /** Still open when absent. */
  outcome?: 'won' | 'lost';
  closedAt?: string;
}

/** A dispute as the bank would have opened and decided it. */
export function plantDispute(sandbox: Sandbox, charge: Charge, given: SeedDispute) {
  const opened = sandbox.at(secondsOf(sandbox, given.createdAt, 'dispute.createdAt'), () =>
    openDispute(sandbox, charge.id, 'dispute'),
  );
  const { evidence, outcome } = given;
  if (evidence) {
    const form = new Parameters({ evidence: { uncategorized_text: evidence.text } });
    sandbox.at(secondsOf(sandbox, evidence.submittedAt, 'dispute.evidence.submittedAt'), () =>
      updateDispute(sandbox, opened, form),
    );
  }
  if (outcome) {
    sandbox.at(secondsOf(sandbox, given.closedAt, 'dispute.closedAt'), () =>
      closeDispute(sandbox, opened.id, outcome),
    );
  }
  const { id, _movements: balanceTransactions } = sandbox.store.get('dispute', opened.id);
  return { id, balanceTransactions };
}
