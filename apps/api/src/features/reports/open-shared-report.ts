import { createHash } from 'node:crypto';
import type { Database, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { contestedState } from '@app/shared/reports/contested-line';
import { hideNames, hideNamesInReport } from '@app/shared/reports/hide-names';
import { REST_MINUTES, WRONG_PASSWORDS } from '@app/shared/reports/share.schema';
import { withoutUnsaid } from '@app/shared/reports/without-unsaid';
import { isBefore } from '@app/shared/time/instant';
import { verifyPassword } from '../../adapters/password.ts';
import type { Config } from '../../env.ts';
import { listContestedLines } from './contested-lines.repository.ts';
import { findRubricsOf } from './find-pinned-rubrics.ts';
import { candidateAccess, visibleContent } from './read-report.ts';
import { toDimensionViews, toSessionView } from './report.view.ts';
import {
  insertShareView,
  lockShareByToken,
  type ReportShare,
  updateShareTries,
} from './report-shares.repository.ts';

/** Tokens are random and long, so a plain hash is enough to look one up without keeping it. */
export const hashShareToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

type Means = { db: Database; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } | null };
type Input = { token: string; password: string; device: string };

/**
 * What is behind a link. Guessed, run out, withdrawn, or to a report that is gone: one and the same answer.
 *
 * A wrong password is counted even though the call is refused, so the refusal is thrown after the commit.
 */
export async function openSharedReport(means: Means, input: Input) {
  const outcome = await means.db.transaction((tx) => openOnce(means, tx, input));
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}

async function openOnce(means: Means, tx: Transaction, { token, password, device }: Input) {
  const { now, user } = means;
  const found = await lockShareByToken(tx, hashShareToken(token));
  if (!found || found.share.revokedAt || !isBefore(now, found.share.expiresAt))
    return new DomainError('SHARE_NOT_FOUND');
  const { share, bookingId, candidateId } = found;
  const refused = await tryPassword(tx, share, password, now);
  if (refused) return refused;

  const seen = await candidateAccess({ ...means, db: tx, user: { id: candidateId } }, bookingId);
  const visible = visibleContent(seen);
  if (!seen.report || !visible) return new DomainError('SHARE_NOT_FOUND');
  if (user?.id !== candidateId) await insertShareView(tx, { shareId: share.id, viewedAt: now, device });
  const { session } = seen;
  const names = { coachName: session.coachName, others: share.hiddenNames };
  const lines = await listContestedLines(tx, seen.report.id);
  return {
    state: 'open' as const,
    candidateName: session.candidateName,
    session: toSessionView(session),
    timeZone: session.booking.candidateTimeZone,
    dimensions: toDimensionViews(await findRubricsOf(tx, seen.report, session.booking.sessionType)),
    hidesUnsaid: share.hidesUnsaid || visible.hardTruths.length === 0,
    content: hideNamesInReport(share.hidesUnsaid ? withoutUnsaid(visible) : visible, names),
    struck: lines
      .filter((line) => contestedState(line) === 'struck')
      .map(({ path, line }) => ({ path, line: hideNames(line, names) })),
    expiresAt: share.expiresAt.toString(),
  };
}

/** Undefined when the way is free. */
async function tryPassword(tx: Transaction, share: ReportShare, password: string, now: Temporal.Instant) {
  if (share.passwordHash === null) return undefined;
  if (share.lockedUntil && isBefore(now, share.lockedUntil)) return new DomainError('SHARE_LOCKED');
  if (password === '') return { state: 'password' as const, wrong: false };
  if (await verifyPassword(share.passwordHash, password)) {
    if (share.wrongPasswords > 0)
      await updateShareTries(tx, share.id, { wrongPasswords: 0, lockedUntil: null });
    return undefined;
  }
  const wrongPasswords = share.wrongPasswords + 1;
  if (wrongPasswords < WRONG_PASSWORDS) {
    await updateShareTries(tx, share.id, { wrongPasswords, lockedUntil: null });
    return { state: 'password' as const, wrong: true };
  }
  const lockedUntil = now.add({ minutes: REST_MINUTES });
  await updateShareTries(tx, share.id, { wrongPasswords: 0, lockedUntil });
  return new DomainError('SHARE_LOCKED');
}
