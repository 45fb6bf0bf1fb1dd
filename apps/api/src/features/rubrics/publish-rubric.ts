import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import { compareRubrics, isStepEnough, leastStep, nextVersion } from '@app/shared/rubrics/compare-rubrics';
import { faultLine, rubricGaps } from '@app/shared/rubrics/read-rubric-file';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { UNIVERSAL_RUBRIC } from '@app/shared/rubrics/rubric';
import type { publishRubricInput, retireRubricInput } from '@app/shared/rubrics/rubrics.schema';
import { misfits } from '@app/shared/rubrics/rubrics-together';
import type { z } from 'zod';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { addStarterQuestions } from './question-bank.repository.ts';
import { findProposalOf } from './rubric-proposals.repository.ts';
import {
  findLatestNumber,
  findPublicVersion,
  listPublishedRubrics,
  lockPublication,
  lockVersion,
  retireVersion,
  updateVersion,
} from './rubric-versions.repository.ts';
import { type Desk, requireOpen } from './start-draft.ts';

/**
 * Puts a draft into force under the next number of its step; what was in force until now is retired. From here on
 * its words never change: reports are pinned to them.
 *
 * @throws DomainError RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_CHANGED, RUBRIC_NOT_READY with the place of each gap,
 * RUBRIC_STEP_TOO_SMALL
 */
export async function publishRubric(
  { db, now, user, actor }: Desk,
  { versionId, revision, step, note }: z.infer<typeof publishRubricInput>,
): Promise<{ version: string }> {
  return db.transaction(async (tx) => {
    await lockPublication(tx);
    const draft = await lockVersion(tx, versionId);
    if (await findProposalOf(tx, versionId)) throw new DomainError('RUBRIC_NOT_FOUND');
    requireOpen(draft, revision);
    await requireFit(tx, draft.content);
    const inForce = await findPublicVersion(tx, draft.rubricId);
    const least = inForce && leastStep(compareRubrics(inForce.content, draft.content));
    if (least && !isStepEnough(step, least)) throw new DomainError('RUBRIC_STEP_TOO_SMALL', { least });
    const latest = await findLatestNumber(tx, draft.rubricId);
    const version = latest ? nextVersion(latest, step) : '1.0.0';
    if (inForce) await retireVersion(tx, inForce.id, { retiredAt: now, retiredBy: user.id });
    const content = { ...draft.content, version };
    await updateVersion(
      tx,
      versionId,
      { content, state: 'published', note, publishedAt: now, publishedBy: user.id },
      now,
    );
    await addStarterQuestions(tx, content, { addedBy: user.id, addedAt: now });
    const details = { rubricId: draft.rubricId, version, replaced: inForce?.version ?? null };
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.published', subjectId: versionId, details });
    return { version };
  });
}

async function requireFit(tx: Transaction, rubric: Rubric): Promise<void> {
  const gaps = rubricGaps(rubric);
  if (gaps.length > 0) throw new DomainError('RUBRIC_NOT_READY', { faults: gaps.map(faultLine) });
  const faults = misfits(rubric, await listOthers(tx, rubric.id));
  if (faults.length > 0) throw new DomainError('RUBRIC_NOT_READY', { faults: faults.map(faultLine) });
}

/** What is in force beside this rubric. */
export async function listOthers(db: Parameters<typeof listPublishedRubrics>[0], rubricId: string) {
  const inForce = await listPublishedRubrics(db);
  return inForce.filter((each) => each.rubricId !== rubricId).map(({ content }) => content);
}

/**
 * Takes a rubric out of force without another in its place: such sessions are then rated with the universal rubric
 * alone. RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_NEEDED for the universal one.
 */
export async function retireRubric(
  { db, now, user, actor }: Desk,
  { versionId, reason }: z.infer<typeof retireRubricInput>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockPublication(tx);
    const { state, rubricId, version } = await lockVersion(tx, versionId);
    if (state !== 'published') throw new DomainError('RUBRIC_CLOSED');
    if (rubricId === UNIVERSAL_RUBRIC) throw new DomainError('RUBRIC_NEEDED');
    await retireVersion(tx, versionId, { retiredAt: now, retiredBy: user.id });
    const details = { rubricId, version, reason };
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.retired', subjectId: versionId, details });
  });
}
