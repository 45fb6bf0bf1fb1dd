import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { reasonSchema } from './admin.schema.ts';

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month is written 2026-03');

export const monthInput = z.strictObject({ month });

export const searchLedgerInput = z.strictObject({
  /** An account or the beginning of one, a booking's, payment's or Stripe object's id, or a code such as P1. */
  text: z.string().trim().max(120).default(''),
  month: month.nullable().default(null),
  page: z.int().min(1).max(10_000).default(1),
});

/** Stripe's own id of it. */
const disputeId = z.string().regex(/^d[up]_[A-Za-z0-9]{1,64}$/, 'a dispute such as du_…');
export const disputeInput = z.strictObject({ disputeId });
export const disputeFileInput = z.strictObject({ disputeId, which: z.enum(['record', 'messages']) });
export const decideDisputeInput = z.strictObject({
  disputeId,
  decision: z.enum(['bear', 'take']),
  /** What the page showed that the coach gives; another amount is not decided about. */
  coachMinor: z.int().min(0),
});
export const disputeRiskInput = z.strictObject({ disputeId, atRisk: z.boolean() });
export const answerDisputeInput = z.strictObject({ disputeId, note: z.string().trim().max(4000) });

export const decideExcessInput = z.strictObject({
  stripeRefundId: z.string().regex(/^re_[A-Za-z0-9_]{1,64}$/, 'a refund such as re_…'),
  /** What the page showed that is taken back from the candidate's credit, or nothing. */
  creditMinor: z.int().min(0),
});

export const caseInput = z.strictObject({ caseId: idSchema('reconciliationCase') });
export const acceptCaseInput = z.strictObject({ caseId: idSchema('reconciliationCase'), note: reasonSchema });
