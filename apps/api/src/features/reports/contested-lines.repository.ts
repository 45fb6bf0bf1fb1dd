import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { contestedLines, reports } from '@app/db/schema/reports';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';

export type ContestedLine = typeof contestedLines.$inferSelect;

export function listContestedLines(db: Queryable, reportId: Id<'report'>): Promise<ContestedLine[]> {
  return db
    .select()
    .from(contestedLines)
    .where(eq(contestedLines.reportId, reportId))
    .orderBy(asc(contestedLines.contestedAt), asc(contestedLines.id));
}

/** Whether it was stored: a line is contested once, however fast the second click comes. */
export async function insertContestedLine(
  tx: Transaction,
  line: Pick<ContestedLine, 'reportId' | 'path' | 'line' | 'reason' | 'contestedAt'>,
): Promise<boolean> {
  const rows = await tx
    .insert(contestedLines)
    .values({ ...line, id: newId('contestedLine') })
    .onConflictDoNothing({ target: [contestedLines.reportId, contestedLines.path] })
    .returning({ id: contestedLines.id });
  return rows.length === 1;
}

/** Locks the line, so that an answer and a ruling come one after the other. */
export async function lockContestedLine(
  tx: Transaction,
  bookingId: Id<'booking'>,
  path: string,
): Promise<{ line: ContestedLine; report: Pick<typeof reports.$inferSelect, 'id' | 'coachId' | 'content'> }> {
  const [row] = await tx
    .select({
      line: contestedLines,
      report: { id: reports.id, coachId: reports.coachId, content: reports.content },
    })
    .from(contestedLines)
    .innerJoin(reports, eq(reports.id, contestedLines.reportId))
    .where(and(eq(reports.bookingId, bookingId), eq(contestedLines.path, path)))
    .for('update', { of: contestedLines });
  if (!row) throw new DomainError('LINE_NOT_FOUND');
  return row;
}

export async function updateContestedLine(
  tx: Transaction,
  id: Id<'contestedLine'>,
  change: Partial<
    Pick<ContestedLine, 'answer' | 'answeredAt' | 'ruling' | 'rulingNote' | 'ruledAt' | 'ruledBy'>
  >,
): Promise<void> {
  await tx.update(contestedLines).set(change).where(eq(contestedLines.id, id));
}

/** For the desk: the undecided, oldest first, or those decided last. */
export function listContestedLinesOfAll(db: Queryable, which: 'open' | 'decided', limit: number) {
  const open = which === 'open';
  return db
    .select({
      line: contestedLines,
      bookingId: reports.bookingId,
      startsAt: bookings.startsAt,
      coachName: coaches.displayName,
      candidateName: users.name,
    })
    .from(contestedLines)
    .innerJoin(reports, eq(reports.id, contestedLines.reportId))
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .innerJoin(coaches, eq(coaches.id, reports.coachId))
    .innerJoin(users, eq(users.id, reports.candidateId))
    .where(open ? isNull(contestedLines.ruling) : isNotNull(contestedLines.ruling))
    .orderBy(open ? asc(contestedLines.contestedAt) : desc(contestedLines.ruledAt))
    .limit(limit);
}
