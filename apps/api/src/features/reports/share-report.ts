import { randomBytes } from 'node:crypto';
import type { Database, Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { MOST_SHARES, type NewShare } from '@app/shared/reports/share.schema';
import { isBefore } from '@app/shared/time/instant';
import { hashPassword } from '../../adapters/password.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { getReadableReport, getWholeReport } from './acknowledge-report.ts';
import { hashShareToken } from './open-shared-report.ts';
import {
  countOpenShares,
  insertShare,
  listShares,
  listShareViews,
  type ReportShare,
  revokeShareOf,
} from './report-shares.repository.ts';

const AT_MOST = 50;
type Means = { db: Database; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };
type OfBooking = { bookingId: Id<'booking'> };

/** Makes a link to one's own report. Its token is told this once: only a hash of it is kept. */
export async function shareReport(
  means: Means,
  { bookingId, days, password, ...share }: NewShare & OfBooking,
): Promise<{ shareId: Id<'reportShare'>; token: string }> {
  const { db, now, user } = means;
  const token = randomBytes(32).toString('base64url');
  const passwordHash = password === '' ? null : await hashPassword(password);
  return db.transaction(async (tx) => {
    const report = await getWholeReport(means, tx, bookingId);
    if ((await countOpenShares(tx, report.id, now)) >= MOST_SHARES) throw new DomainError('TOO_MANY_SHARES');
    const shareId = await insertShare(tx, {
      ...share,
      reportId: report.id,
      tokenHash: hashShareToken(token),
      passwordHash,
      createdAt: now,
      expiresAt: now.add({ hours: days * 24 }),
    });
    const subject = { subjectId: report.id, bookingId };
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, { at: now, actor, action: 'report.shared', ...subject });
    return { shareId, token };
  });
}

/** Ends a link at once; whoever opens it next finds nothing. Ended already: nothing happens. */
export async function revokeShare(
  means: Means,
  { bookingId, shareId }: OfBooking & { shareId: Id<'reportShare'> },
): Promise<void> {
  const { db, now, user } = means;
  await db.transaction(async (tx) => {
    const report = await getReadableReport(means, tx, bookingId);
    await revokeShareOf(tx, report.id, shareId, now);
    const subject = { subjectId: report.id, bookingId };
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, { at: now, actor, action: 'report.share_revoked', ...subject });
  });
}

/** The links to a report with who looked when, as far as that is kept. */
export async function listReportShares(means: Means & { db: Queryable }, { bookingId }: OfBooking) {
  const report = await getReadableReport(means, means.db, bookingId);
  const shares = await listShares(means.db, report.id, AT_MOST);
  const views = await listShareViews(
    means.db,
    shares.map(({ id }) => id),
  );
  return shares.map((share) => ({
    shareId: share.id,
    state: stateOf(share, means.now),
    note: share.note,
    hasPassword: share.passwordHash !== null,
    hidesUnsaid: share.hidesUnsaid,
    hiddenNames: share.hiddenNames,
    createdAt: share.createdAt.toString(),
    expiresAt: share.expiresAt.toString(),
    revokedAt: share.revokedAt?.toString() ?? null,
    views: views
      .filter(({ shareId }) => shareId === share.id)
      .map(({ viewedAt, device }) => ({ viewedAt: viewedAt.toString(), device })),
  }));
}

function stateOf(
  { revokedAt, expiresAt }: ReportShare,
  now: Temporal.Instant,
): 'open' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return isBefore(now, expiresAt) ? 'open' : 'expired';
}
