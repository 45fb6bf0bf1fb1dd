import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { rubricProposals, rubricVersions } from '@app/db/schema/rubrics';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, sql } from 'drizzle-orm';

export type RubricProposal = typeof rubricProposals.$inferSelect;

export async function findProposalOf(
  db: Queryable,
  versionId: Id<'rubricVersion'>,
): Promise<RubricProposal | undefined> {
  const [row] = await db.select().from(rubricProposals).where(eq(rubricProposals.versionId, versionId));
  return row;
}

/** @throws DomainError PROPOSAL_OPEN where the coach has one for this rubric */
export async function insertProposal(
  tx: Transaction,
  proposal: Pick<RubricProposal, 'versionId' | 'rubricId' | 'coachId' | 'startedAt'>,
): Promise<void> {
  try {
    await tx.insert(rubricProposals).values({ ...proposal, state: 'writing' });
  } catch (error) {
    if (!violates(error, 'rubric_proposals_one_open')) throw error;
    throw new DomainError('PROPOSAL_OPEN', {}, { cause: error });
  }
}

type Change = Partial<
  Pick<RubricProposal, 'state' | 'reason' | 'sentAt' | 'decidedAt' | 'decidedBy' | 'word' | 'draftId'>
>;

export async function updateProposal(
  tx: Transaction,
  versionId: Id<'rubricVersion'>,
  change: Change,
): Promise<void> {
  await tx.update(rubricProposals).set(change).where(eq(rubricProposals.versionId, versionId));
}

const selectProposals = (db: Queryable) =>
  db
    .select({
      proposal: rubricProposals,
      title: sql<string>`${rubricVersions.content} ->> 'title'`,
      coachName: coaches.displayName,
      coachEmail: users.email,
      coachUserId: users.id,
    })
    .from(rubricProposals)
    .innerJoin(rubricVersions, eq(rubricVersions.id, rubricProposals.versionId))
    .innerJoin(coaches, eq(coaches.id, rubricProposals.coachId))
    .innerJoin(users, eq(users.id, coaches.userId));

/** A coach's own, newest first. */
export const listProposalsOfCoach = (db: Queryable, coachId: Id<'coach'>) =>
  selectProposals(db)
    .where(eq(rubricProposals.coachId, coachId))
    .orderBy(desc(rubricProposals.startedAt))
    .limit(50);

/** What waits for the desk, the oldest first. */
export const listSentProposals = (db: Queryable) =>
  selectProposals(db).where(eq(rubricProposals.state, 'sent')).orderBy(rubricProposals.sentAt);

/** A proposal with its coach, for the desk and for the message about it. */
export async function findProposalFile(db: Queryable, versionId: Id<'rubricVersion'>) {
  const [row] = await selectProposals(db).where(and(eq(rubricProposals.versionId, versionId)));
  return row;
}
