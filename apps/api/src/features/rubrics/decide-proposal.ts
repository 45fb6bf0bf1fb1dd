import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { declineProposalInput } from '@app/shared/rubrics/rubrics.schema';
import type { z } from 'zod';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { findProposalOf, updateProposal } from './rubric-proposals.repository.ts';
import { insertVersion, lockVersion, updateVersion } from './rubric-versions.repository.ts';
import type { Desk } from './start-draft.ts';

type Which = { versionId: Id<'rubricVersion'> };

/** Makes the desk's own draft of a proposal; its words can be worked on from there. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED. */
export async function takeOverProposal(ctx: Desk, { versionId }: Which): Promise<Which> {
  const { db, now, user, actor } = ctx;
  return db.transaction(async (tx) => {
    const { content, rubricId } = await lockSent(tx, versionId);
    const draftId = await insertVersion(tx, {
      ...{ state: 'draft', content, basedOn: versionId, authorId: user.id, createdAt: now },
    });
    await close(ctx, tx, versionId, { state: 'taken_over', draftId, word: '' });
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'rubric.proposal_taken_over', subjectId: versionId },
      details: { rubricId, draftId },
    });
    return { versionId: draftId };
  });
}

/** Says no, with a word that the coach reads. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED. */
export async function declineProposal(
  ctx: Desk,
  { versionId, word }: z.infer<typeof declineProposalInput>,
): Promise<void> {
  const { db, now, actor } = ctx;
  await db.transaction(async (tx) => {
    const { rubricId } = await lockSent(tx, versionId);
    await close(ctx, tx, versionId, { state: 'declined', word });
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'rubric.proposal_declined', subjectId: versionId },
      details: { rubricId },
    });
  });
}

async function lockSent(tx: Transaction, versionId: Id<'rubricVersion'>) {
  const version = await lockVersion(tx, versionId);
  const proposal = await findProposalOf(tx, versionId);
  if (!proposal || proposal.state === 'writing') throw new DomainError('RUBRIC_NOT_FOUND');
  if (proposal.state !== 'sent') throw new DomainError('PROPOSAL_CLOSED');
  return version;
}

type Decision = Pick<Parameters<typeof updateProposal>[2], 'state' | 'word' | 'draftId'>;

async function close(
  ctx: Desk,
  tx: Transaction,
  versionId: Id<'rubricVersion'>,
  decision: Decision,
): Promise<void> {
  const { now, user } = ctx;
  await updateVersion(tx, versionId, { state: 'retired', retiredAt: now, retiredBy: user.id }, now);
  await updateProposal(tx, versionId, { ...decision, decidedAt: now, decidedBy: user.id });
  await announce(ctx, tx, 'rubric.proposal_decided', { versionId });
}
