import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { faultLine, readRubricFile } from '@app/shared/rubrics/read-rubric-file';
import type { importRubricInput, saveRubricInput } from '@app/shared/rubrics/rubrics.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { findProposalOf } from './rubric-proposals.repository.ts';
import {
  findPublicVersion,
  insertVersion,
  lockVersion,
  type RubricVersion,
  updateVersion,
} from './rubric-versions.repository.ts';

export type Desk = ActContext & { user: { id: Id<'user'> }; actor: Actor };
type Which = { versionId: Id<'rubricVersion'> };

/** A draft that begins as a version that is or was in force. RUBRIC_NOT_FOUND. */
export async function startDraft({ db, now, user, actor }: Desk, { versionId }: Which): Promise<Which> {
  return db.transaction(async (tx) => {
    const from = await lockVersion(tx, versionId);
    if (!from.publishedAt) throw new DomainError('RUBRIC_NOT_FOUND');
    const id = await insertVersion(tx, {
      ...{ state: 'draft', content: from.content, basedOn: from.id, authorId: user.id, createdAt: now },
    });
    const details = { rubricId: from.rubricId, from: from.version };
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.drafted', subjectId: id, details });
    return { versionId: id };
  });
}

/**
 * A draft from a JSON file, checked at the door.
 *
 * @throws DomainError RUBRIC_FILE_FAULTY with the path of each fault and the reason; nothing is kept then
 */
export async function importRubric(
  { db, now, user, actor }: Desk,
  { text }: z.infer<typeof importRubricInput>,
): Promise<Which> {
  const { rubric, faults } = readRubricFile(text);
  if (faults) throw new DomainError('RUBRIC_FILE_FAULTY', { faults: faults.map(faultLine) });
  return db.transaction(async (tx) => {
    const inForce = await findPublicVersion(tx, rubric.id);
    const id = await insertVersion(tx, {
      state: 'draft',
      content: rubric,
      basedOn: inForce?.id ?? null,
      authorId: user.id,
      createdAt: now,
    });
    const details = { rubricId: rubric.id, version: rubric.version };
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.imported', subjectId: id, details });
    return { versionId: id };
  });
}

type Saved = { revision: number };

/** Keeps what the desk wrote, gaps and all. RUBRIC_NOT_FOUND, RUBRIC_CLOSED, RUBRIC_CHANGED. */
export async function saveDraft(
  { db, now }: Desk,
  { versionId, revision, content }: z.infer<typeof saveRubricInput>,
): Promise<Saved> {
  return db.transaction(async (tx) => {
    const draft = await lockVersion(tx, versionId);
    if (await findProposalOf(tx, versionId)) throw new DomainError('RUBRIC_NOT_FOUND'); // its coach writes it
    requireOpen(draft, revision);
    return { revision: await updateVersion(tx, versionId, { content: keptId(draft, content) }, now) };
  });
}

/** @throws DomainError RUBRIC_CLOSED, RUBRIC_CHANGED */
export function requireOpen(version: RubricVersion, revision: number): void {
  if (version.state !== 'draft') throw new DomainError('RUBRIC_CLOSED');
  if (version.revision !== revision) throw new DomainError('RUBRIC_CHANGED', { revision: version.revision });
}

/** Which rubric it is a version of, and its number, are not the form's to change. */
export const keptId = ({ content: { id, version } }: RubricVersion, content: RubricVersion['content']) => ({
  ...content,
  id,
  version,
});

/** Sets a draft aside; it stays readable. RUBRIC_NOT_FOUND, RUBRIC_CLOSED. */
export async function discardDraft({ db, now, user, actor }: Desk, { versionId }: Which): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await lockVersion(tx, versionId);
    if (await findProposalOf(tx, versionId)) throw new DomainError('RUBRIC_NOT_FOUND');
    requireOpen(draft, draft.revision);
    await updateVersion(tx, versionId, { state: 'retired', retiredAt: now, retiredBy: user.id }, now);
    await recordAuditEvent(tx, { at: now, actor, action: 'rubric.discarded', subjectId: versionId });
  });
}
