import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { rubricGaps } from '@app/shared/rubrics/read-rubric-file';
import { UNIVERSAL_RUBRIC } from '@app/shared/rubrics/rubric';
import { misfits } from '@app/shared/rubrics/rubrics-together';
import { listOthers } from './publish-rubric.ts';
import { listBank } from './question-bank.repository.ts';
import { toListedView, toProposalView, toQuestionView, toRubricCard, toVersionView } from './rubric.view.ts';
import { findProposalFile, listProposalsOfCoach, listSentProposals } from './rubric-proposals.repository.ts';
import {
  findPublicVersion,
  findVersion,
  listDeskVersions,
  listPublicVersions,
  listPublishedRubrics,
  type RubricVersion,
} from './rubric-versions.repository.ts';

type Reading = { db: Queryable };
type Which = { versionId: Id<'rubricVersion'> };

/** Every rubric in force, in short. */
export async function listRubrics({ db }: Reading) {
  return (await listPublishedRubrics(db)).map(({ content }) => toRubricCard(content));
}

/** One rubric as anybody may read it, in force or as it once was. RUBRIC_NOT_FOUND. */
export async function showRubric(
  { db }: Reading,
  { rubricId, version }: { rubricId: string; version?: string | undefined },
) {
  const found = await findPublicVersion(db, rubricId, version);
  if (!found) throw new DomainError('RUBRIC_NOT_FOUND');
  const versions = await listPublicVersions(db, rubricId);
  return {
    ...toVersionView(found),
    beside: await dimensionsBeside(db, found),
    versions: versions.map(({ version: number, publishedAt, note }) => ({
      version: number,
      note,
      publishedAt: publishedAt!.toString(), // the list is of what was published
    })),
  };
}

/** What a session with this rubric rates beside its own dimensions, from the universal one in force. */
async function dimensionsBeside(db: Queryable, { rubricId, content }: RubricVersion) {
  if (rubricId === UNIVERSAL_RUBRIC) return [];
  const universal = await findPublicVersion(db, UNIVERSAL_RUBRIC);
  return (universal?.content.dimensions ?? []).filter(({ id }) => content.companionUniversal.includes(id));
}

/** All versions with their states, and the proposals that wait. */
export async function showRubricDesk({ db }: Reading) {
  return {
    versions: (await listDeskVersions(db)).map(toListedView),
    proposals: (await listSentProposals(db)).map(toProposalView),
  };
}

/** One version as the desk works on it, with what it still lacks. RUBRIC_NOT_FOUND, also for what a coach still writes. */
export async function showVersion({ db }: Reading, { versionId }: Which) {
  const version = await findVersion(db, versionId);
  const proposal = version && (await findProposalFile(db, versionId));
  if (!version || proposal?.proposal.state === 'writing' || proposal?.proposal.state === 'withdrawn')
    throw new DomainError('RUBRIC_NOT_FOUND');
  const bank = await listBank(db, version.rubricId);
  return {
    ...(await workbench(db, version)),
    proposal: proposal ? toProposalView(proposal) : null,
    bank: bank.map(toQuestionView),
  };
}

/** A coach's own proposal. RUBRIC_NOT_FOUND for another's. */
export async function showProposal(
  { db, coachId }: Reading & { coachId: Id<'coach'> },
  { versionId }: Which,
) {
  const version = await findVersion(db, versionId);
  const proposal = version && (await findProposalFile(db, versionId));
  if (proposal?.proposal.coachId !== coachId) throw new DomainError('RUBRIC_NOT_FOUND');
  return { ...(await workbench(db, version!)), proposal: toProposalView(proposal) };
}

/** What somebody who writes a version needs beside it: what is in force, and what is left to do. */
async function workbench(db: Queryable, version: RubricVersion) {
  const inForce = await findPublicVersion(db, version.rubricId);
  const gaps = rubricGaps(version.content);
  const others = await listOthers(db, version.rubricId);
  const universal = others.find(({ id }) => id === UNIVERSAL_RUBRIC);
  return {
    ...toVersionView(version),
    inForce: inForce ? inForce.content : null,
    universal: universal?.dimensions ?? [],
    faults: gaps.length > 0 ? gaps : misfits(version.content, others),
  };
}

/** What a coach proposed, and what became of it. */
export async function listProposals({ db, coachId }: Reading & { coachId: Id<'coach'> }) {
  return (await listProposalsOfCoach(db, coachId)).map(toProposalView);
}
