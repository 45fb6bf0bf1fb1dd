import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { lineAt } from '@app/shared/reports/report-lines';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { insertContestedLine } from './contested-lines.repository.ts';
import { candidateAccess, visibleContent } from './read-report.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };
type Input = { bookingId: Id<'booking'>; path: string; reason: string };

/** Says that a line of one's report is not right: any line one can read, each of them once. */
export async function contestLine(means: Means, { bookingId, path, reason }: Input): Promise<void> {
  const { db, now, user } = means;
  await db.transaction(async (tx) => {
    const seen = await candidateAccess({ ...means, db: tx }, bookingId);
    const content = visibleContent(seen);
    if (!seen.report || !content) throw new DomainError('REPORT_NOT_FOUND');
    const line = lineAt(content, path);
    if (line === undefined) throw new DomainError('LINE_NOT_FOUND');
    const reportId = seen.report.id;
    const stored = await insertContestedLine(tx, { reportId, path, line, reason, contestedAt: now });
    if (!stored) throw new DomainError('LINE_CONTESTED');
    const actor = { kind: 'candidate', id: user.id } as const;
    const subject = { subjectId: reportId, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.line_contested', ...subject });
    await announce(means, tx, 'report.line_contested', { bookingId, reportId });
  });
}
