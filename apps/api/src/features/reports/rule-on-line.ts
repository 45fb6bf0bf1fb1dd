import type { Database, Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { canRule, contestedState, STRUCK_REASON } from '@app/shared/reports/contested-line';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import {
  listContestedLinesOfAll,
  lockContestedLine,
  updateContestedLine,
} from './contested-lines.repository.ts';
import { insertReportVersion } from './reports.repository.ts';

const AT_MOST = 100;
type Means = { db: Database; queue: Queue; now: Temporal.Instant; actor: Actor; user: { id: Id<'user'> } };
type Input = { bookingId: Id<'booking'>; path: string; ruling: 'upheld' | 'struck'; note: string };

/**
 * Decides on a contested line, with a note that both sides read. A struck line stays in the report, struck; the
 * text as it was is kept as a version of its own.
 */
export async function ruleOnLine(means: Means, { bookingId, path, ruling, note }: Input): Promise<void> {
  const { db, now, actor, user } = means;
  await db.transaction(async (tx) => {
    const { line, report } = await lockContestedLine(tx, bookingId, path);
    if (line.ruling) throw new DomainError('LINE_RULED');
    if (!canRule(line, now)) throw new DomainError('LINE_NOT_ANSWERED');
    const decision = { ruling, rulingNote: note, ruledAt: now, ruledBy: user.id };
    await updateContestedLine(tx, line.id, decision);
    if (ruling === 'struck') {
      const content = reportDraftSchema.parse(report.content);
      const reason = `${STRUCK_REASON}${note}`;
      await insertReportVersion(tx, { reportId: report.id, content, reason, releasedAt: now });
    }
    const subject = { subjectId: report.id, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.line_ruled', ...subject });
    await announce(means, tx, 'report.line_ruled', { bookingId, reportId: report.id });
  });
}

/** The desk's list: what can be decided now, what still waits for its coach, and what was decided last. */
export async function listContested({ db, now }: { db: Queryable; now: Temporal.Instant }) {
  const open = await listContestedLinesOfAll(db, 'open', AT_MOST);
  const decided = await listContestedLinesOfAll(db, 'decided', 20);
  return [...open, ...decided].map(({ line, bookingId, startsAt, coachName, candidateName }) => ({
    bookingId,
    path: line.path,
    line: line.line,
    reason: line.reason,
    contestedAt: line.contestedAt.toString(),
    answer: line.answer,
    answeredAt: line.answeredAt?.toString() ?? null,
    state: contestedState(line),
    canRule: canRule(line, now),
    rulingNote: line.rulingNote,
    ruledAt: line.ruledAt?.toString() ?? null,
    startsAt: startsAt.toString(),
    coachName,
    candidateName,
  }));
}
