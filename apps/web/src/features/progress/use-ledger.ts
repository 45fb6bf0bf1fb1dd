import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';

export type Ledger = RouterOutputs['outcomes']['ledger'];
export type LedgerEntry = Ledger['entries'][number];
export type InterviewInput = RouterInputs['outcomes']['log'];

export const useLedger = () => trpc.outcomes.ledger.useQuery();

/** After a change, the ledger and what the record says of it. */
export function useRefreshLedger() {
  const utils = trpc.useUtils();
  return () => utils.outcomes.ledger.invalidate();
}

/** An entry as the form and the API take it. */
export const inputOf = (entry: LedgerEntry): InterviewInput => ({
  heldOn: entry.heldOn,
  stage: entry.stage,
  roleFamily: entry.roleFamily,
  level: entry.level,
  employer: entry.employer,
  referral: entry.referral,
  result: entry.result,
});
