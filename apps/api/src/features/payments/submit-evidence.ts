import { DomainError } from '@app/shared/errors/domain-error';
import { isBefore } from '@app/shared/time/instant';
import type { EvidenceRequest } from '../../adapters/stripe-disputes.ts';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { claimDispute, findDispute, updateDispute } from './dispute.repository.ts';

const SENDING_MINUTES = 2;

type Files = { record: Uint8Array; messages: Uint8Array };
type Submission = {
  disputeId: string;
  fields: EvidenceRequest['fields'];
  files: Files;
  note: string;
  by: Actor;
};

/**
 * Hands evidence in at Stripe: two files, then the form, once. If an earlier try got through after all, that counts.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`, `DISPUTE_ANSWERED`, `DISPUTE_TOO_LATE`
 */
export async function submitEvidence(ctx: ActContext, submission: Submission): Promise<void> {
  const { disputeId, fields, files } = submission;
  const dispute = await findDispute(ctx.db, disputeId);
  if (!dispute) throw new DomainError('DISPUTE_NOT_FOUND');
  if (dispute.submittedAt) throw new DomainError('DISPUTE_ANSWERED');
  const isLate = dispute.state !== 'open' || !dispute.dueAt || !isBefore(ctx.now, dispute.dueAt);
  if (isLate) throw new DomainError('DISPUTE_TOO_LATE');
  const until = ctx.now.add({ minutes: SENDING_MINUTES });
  if (!(await claimDispute(ctx.db, disputeId, { now: ctx.now, until })))
    throw new DomainError('DISPUTE_ANSWERED');
  try {
    const { submissions } = await ctx.stripe.readDispute(disputeId);
    if (submissions === 0) {
      const record = await ctx.stripe.uploadEvidence('session-record.pdf', files.record);
      const messages = await ctx.stripe.uploadEvidence('messages.pdf', files.messages);
      await ctx.stripe.submitEvidence({ disputeId, fields, files: { record, messages } });
    }
  } catch (error) {
    await updateDispute(ctx.db, disputeId, { sendingUntil: null }, ctx.now);
    throw error;
  }
  await recordSubmission(ctx, submission, dispute.bookingId);
}

async function recordSubmission(
  ctx: ActContext,
  { disputeId, fields, note, by }: Submission,
  bookingId: NonNullable<Awaited<ReturnType<typeof findDispute>>>['bookingId'],
) {
  await ctx.db.transaction(async (tx) => {
    const submittedBy = by.kind === 'admin' ? by.id : null;
    const change = { note, sendingUntil: null, submittedAt: ctx.now, submittedBy, evidence: fields };
    await updateDispute(tx, disputeId, change, ctx.now);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: by,
      action: 'dispute.answered',
      subjectId: disputeId,
      ...(bookingId && { bookingId }),
      details: { disputeId },
    });
  });
}
