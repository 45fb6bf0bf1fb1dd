import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockContestedLine, updateContestedLine } from './contested-lines.repository.ts';

type Means = { db: Database; now: Temporal.Instant; coachId: Id<'coach'>; actor: Actor };
type Input = { bookingId: Id<'booking'>; path: string; text: string };

/** The coach's one answer to a contested line; then it lies with the desk. */
export async function answerContestedLine(
  { db, now, coachId, actor }: Means,
  { bookingId, path, text }: Input,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { line, report } = await lockContestedLine(tx, bookingId, path);
    if (report.coachId !== coachId) throw new DomainError('LINE_NOT_FOUND');
    if (line.ruling) throw new DomainError('LINE_RULED');
    if (line.answeredAt) throw new DomainError('LINE_ANSWERED');
    await updateContestedLine(tx, line.id, { answer: text, answeredAt: now });
    const subject = { subjectId: report.id, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.line_answered', ...subject });
  });
}
