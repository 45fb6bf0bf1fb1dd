import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { compareRubrics } from '@app/shared/rubrics/compare-rubrics';
import { faultLine, rubricGaps } from '@app/shared/rubrics/read-rubric-file';
import type { saveRubricInput, sendProposalInput } from '@app/shared/rubrics/rubrics.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import {
  findProposalOf,
  insertProposal,
  type RubricProposal,
  updateProposal,
} from './rubric-proposals.repository.ts';
import {
  findPublicVersion,
  findVersion,
  insertVersion,
  lockVersion,
  type RubricVersion,
  updateVersion,
} from './rubric-versions.repository.ts';
import { keptId, requireOpen } from './start-draft.ts';

export type Coach = ActContext & { user: { id: Id<'user'> }; coachId: Id<'coach'>; actor: Actor };
type Which = { versionId: Id<'rubricVersion'> };

/** A coach's own draft of the rubric in force. RUBRIC_NOT_FOUND, PROPOSAL_OPEN. */
export async function startProposal(
  { db, now, user, coachId }: Coach,
  { rubricId }: { rubricId: string },
): Promise<Which> {
  return db.transaction(async (tx) => {
    const inForce = await findPublicVersion(tx, rubricId);
    if (!inForce) throw new DomainError('RUBRIC_NOT_FOUND');
    const versionId = await insertVersion(tx, {
      ...{ state: 'draft', content: inForce.content, basedOn: inForce.id },
      ...{ authorId: user.id, createdAt: now },
    });
    await insertProposal(tx, { versionId, rubricId, coachId, startedAt: now });
    return { versionId };
  });
}

/** Keeps what the coach wrote. RUBRIC_NOT_FOUND for another's, RUBRIC_CLOSED, RUBRIC_CHANGED. */
export async function saveProposal(
  { db, now, coachId }: Coach,
  { versionId, revision, content }: z.infer<typeof saveRubricInput>,
): Promise<{ revision: number }> {
  return db.transaction(async (tx) => {
    const { version } = await lockOwn(tx, versionId, coachId);
    requireOpen(version, revision);
    return { revision: await updateVersion(tx, versionId, { content: keptId(version, content) }, now) };
  });
}

/** Hands it to the desk. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED, RUBRIC_NOT_READY with the place of each gap. */
export async function sendProposal(
  ctx: Coach,
  { versionId, reason }: z.infer<typeof sendProposalInput>,
): Promise<void> {
  const { db, now, coachId, actor } = ctx;
  await db.transaction(async (tx) => {
    const { version, proposal } = await lockOwn(tx, versionId, coachId);
    if (proposal.state !== 'writing') throw new DomainError('PROPOSAL_CLOSED');
    const faults = rubricGaps(version.content);
    const from = version.basedOn && (await findVersion(tx, version.basedOn));
    if (from && compareRubrics(from.content, version.content).length === 0)
      faults.push({ path: '', reason: 'Nothing is changed yet' });
    if (faults.length > 0) throw new DomainError('RUBRIC_NOT_READY', { faults: faults.map(faultLine) });
    await updateVersion(tx, versionId, { state: 'proposed' }, now);
    await updateProposal(tx, versionId, { state: 'sent', reason, sentAt: now });
    const details = { rubricId: version.rubricId };
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.proposed', subjectId: versionId, details });
    await announce(ctx, tx, 'rubric.proposed', { versionId });
  });
}

/** Takes it back, sent or not. RUBRIC_NOT_FOUND, PROPOSAL_CLOSED once it is decided. */
export async function withdrawProposal(
  { db, now, user, coachId, actor }: Coach,
  { versionId }: Which,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { proposal } = await lockOwn(tx, versionId, coachId);
    if (proposal.state !== 'writing' && proposal.state !== 'sent') throw new DomainError('PROPOSAL_CLOSED');
    await updateVersion(tx, versionId, { state: 'retired', retiredAt: now, retiredBy: user.id }, now);
    await updateProposal(tx, versionId, { state: 'withdrawn' });
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'rubric.proposal_withdrawn',
      subjectId: versionId,
    });
  });
}

/** The version is locked first, as the desk does: two that meet wait for each other. */
async function lockOwn(
  tx: Transaction,
  versionId: Id<'rubricVersion'>,
  coachId: Id<'coach'>,
): Promise<{ version: RubricVersion; proposal: RubricProposal }> {
  const version = await lockVersion(tx, versionId);
  const proposal = await findProposalOf(tx, versionId);
  if (proposal?.coachId !== coachId) throw new DomainError('RUBRIC_NOT_FOUND');
  return { version, proposal };
}
