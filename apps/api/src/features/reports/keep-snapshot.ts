import type { Queryable, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { beginsSnapshot, changedParts, SNAPSHOTS_KEPT, wordsIn } from '@app/shared/reports/draft-snapshot';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { getSessionOfCoach } from './reported-session.repository.ts';
import { findReport, type Report } from './reports.repository.ts';
import {
  findSnapshot,
  insertSnapshot,
  listSnapshots,
  trimSnapshots,
  updateSnapshot,
} from './snapshot.repository.ts';

type Saving = { content: ReportDraft; editor: string; now: Temporal.Instant };

/** Keeps what a save made of a draft, in the transaction of the save, under the lock of its row. */
export async function keepSnapshot(tx: Transaction, report: Report, { content, editor, now }: Saving) {
  const reportId = report.id;
  const words = wordsIn(content);
  const changed = changedParts(report.content, content);
  if (changed.length === 0) return;
  const [found] = await listSnapshots(tx, reportId, 1);
  const latest = found ?? (await keepFirst(tx, report));
  if (latest.number > 1 && !beginsSnapshot(latest, { editor, now, words })) {
    const all = [...new Set([...latest.changed, ...changed])];
    await updateSnapshot(tx, reportId, latest.number, { content, changed: all, words, savedAt: now });
    return;
  }
  const number = latest.number + 1;
  await insertSnapshot(tx, { reportId, number, content, changed, words, editor, beganAt: now, savedAt: now });
  await trimSnapshots(tx, reportId, SNAPSHOTS_KEPT);
}

/** What stood there before the coach wrote a word. */
async function keepFirst(tx: Transaction, { id: reportId, content, updatedAt }: Report) {
  const first = { number: 1, changed: [], words: wordsIn(content), editor: '', beganAt: updatedAt };
  await insertSnapshot(tx, { ...first, reportId, content, savedAt: updatedAt });
  return first;
}

type Means = { db: Queryable; coachId: Id<'coach'> };

/** How a coach's own draft came to be, the latest first. Nothing before the first save. REPORT_NOT_FOUND. */
export async function listHistory({ db, coachId }: Means, bookingId: Id<'booking'>) {
  await getSessionOfCoach(db, bookingId, coachId);
  const report = await findReport(db, bookingId);
  const snapshots = report ? await listSnapshots(db, report.id, SNAPSHOTS_KEPT + 1) : [];
  return snapshots.map(({ number, changed, words, savedAt }) => ({
    number,
    changed,
    words,
    savedAt: savedAt.toString(),
  }));
}

/** The text of one of them. REPORT_NOT_FOUND. */
export async function readSnapshot(
  { db, coachId }: Means,
  { bookingId, number }: { bookingId: Id<'booking'>; number: number },
) {
  await getSessionOfCoach(db, bookingId, coachId);
  const report = await findReport(db, bookingId);
  const snapshot = report && (await findSnapshot(db, report.id, number));
  if (!snapshot) throw new DomainError('REPORT_NOT_FOUND');
  return { number, savedAt: snapshot.savedAt.toString(), content: snapshot.content };
}
