import { evidenceFields, messagesPaper, recordPaper, wasDelivered } from '@app/shared/admin/dispute-evidence';
import { DomainError } from '@app/shared/errors/domain-error';
import { money } from '@app/shared/money/money';
import { evidenceLeavesAt } from '@app/shared/payments/evidence-times';
import type { ActContext } from '../../app-context.ts';
import type { Actor } from '../../audit/audit.repository.ts';
import { findCoach } from '../catalog/coach.repository.ts';
import { type Dispute, findDispute, findDisputer, listDisputes } from '../payments/dispute.repository.ts';
import { coachOfDispute } from '../payments/lock-disputed.ts';
import { orProviderDown } from '../payments/provider-down.ts';
import { submitEvidence } from '../payments/submit-evidence.ts';
import { assembleEvidence } from './assemble-evidence.ts';
import { showLoss } from './show-loss.ts';
import { showOrderDispute } from './show-order-dispute.ts';

const toDisputeView = (dispute: Dispute) => ({
  disputeId: dispute.id,
  bookingId: dispute.bookingId,
  isOfOrder: dispute.orderId !== null,
  /** Lost, then won on appeal, and the money is not all back: what was decided stands until then. */
  waitsForMoney: dispute.state === 'won' && dispute.dividedAt !== null,
  amount: money(dispute.amountMinor, dispute.currency),
  reason: dispute.reason,
  status: dispute.status,
  state: dispute.state,
  openedAt: dispute.openedAt.toString(),
  dueAt: dispute.dueAt?.toString() ?? null,
  closedAt: dispute.closedAt?.toString() ?? null,
  submittedAt: dispute.submittedAt?.toString() ?? null,
  submittedByItself: dispute.submittedAt !== null && dispute.submittedBy === null,
  decidedAt: dispute.decidedAt?.toString() ?? null,
});

/** Every dispute, those that wait for an answer first. */
export async function showDisputes({ db }: ActContext) {
  const rows = await listDisputes(db);
  return rows.map(({ dispute, ...who }) => ({ ...toDisputeView(dispute), ...who }));
}

/**
 * One dispute with what would be (or was) sent, field by field; of a package or a gift its sessions instead.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`
 */
export async function showDispute(ctx: ActContext, { disputeId }: { disputeId: string }) {
  const dispute = await findDispute(ctx.db, disputeId);
  if (!dispute) throw new DomainError('DISPUTE_NOT_FOUND');
  const isDecided = dispute.state !== 'open' && dispute.dividedAt !== null;
  const coachId = await coachOfDispute(ctx.db, dispute);
  const coach = coachId && (await findCoach(ctx.db, coachId));
  return {
    ...toDisputeView(dispute),
    candidateName: (await findDisputer(ctx.db, disputeId)) ?? '',
    coachName: coach ? coach.displayName : '',
    note: dispute.note,
    order: await showOrderDispute(ctx, dispute),
    evidence: dispute.bookingId ? await showEvidence(ctx, dispute) : null,
    loss: dispute.state === 'lost' || isDecided ? await showLoss(ctx, dispute) : null,
  };
}

async function showEvidence(ctx: ActContext, { id, evidence, dueAt }: Dispute) {
  const { facts } = await assembleEvidence(ctx, id, null);
  return {
    fields: evidence ?? evidenceFields(facts),
    counts: { acts: facts.acts.length, visits: facts.visits.length, messages: facts.messages.length },
    /** Whether it goes by itself, and when; a session that was not held is for a person to judge. */
    leavesAt: dueAt && wasDelivered(facts) ? evidenceLeavesAt(dueAt).toString() : null,
  };
}

const PAPERS = { record: recordPaper, messages: messagesPaper };

/** One of the two files of the evidence, as a PDF in base 64. */
export async function disputeFile(
  ctx: ActContext,
  { disputeId, which }: { disputeId: string; which: keyof typeof PAPERS },
) {
  const { facts } = await assembleEvidence(ctx, disputeId, null);
  const { typesetPaper } = await import('../../adapters/typesetter.ts');
  const content = typesetPaper(PAPERS[which](facts));
  return { fileName: `${disputeId}-${which}.pdf`, base64: content.toString('base64') };
}

/**
 * Draws the evidence up as it is now and sends it, with the desk's own words.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`, `DISPUTE_ANSWERED`, `DISPUTE_TOO_LATE`, `PAYMENT_PROVIDER_DOWN`
 */
export async function answerDispute(
  ctx: ActContext & { actor: Actor },
  { disputeId, note }: { disputeId: string; note: string },
): Promise<void> {
  await orProviderDown(send(ctx, { disputeId, note, by: ctx.actor }));
}

/** Before the deadline evidence goes by itself, if the session was held; what a person must judge waits for them. */
export async function answerDueDispute(ctx: ActContext, disputeId: string): Promise<void> {
  const { facts } = await assembleEvidence(ctx, disputeId, null);
  if (!wasDelivered(facts)) {
    ctx.log.error({ disputeId }, 'evidence is due for a session that was not held: a person must decide');
    return;
  }
  await send(ctx, { disputeId, note: facts.note, by: { kind: 'system', id: null } }).catch((error) => {
    if (!(error instanceof DomainError)) throw error; // somebody was faster
  });
}

type Sending = { disputeId: string; note: string; by: Actor };

async function send(ctx: ActContext, { disputeId, note, by }: Sending): Promise<void> {
  const { facts } = await assembleEvidence(ctx, disputeId, note);
  const { typesetPaper } = await import('../../adapters/typesetter.ts');
  await submitEvidence(ctx, {
    disputeId,
    fields: evidenceFields(facts),
    files: { record: typesetPaper(recordPaper(facts)), messages: typesetPaper(messagesPaper(facts)) },
    note,
    by,
  });
}
