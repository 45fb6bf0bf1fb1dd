import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { makeLinkToken } from './link-token.ts';
import { lockDueNudges, markNudgesSent, replaceNudges } from './outcome-nudge.repository.ts';

/** The mailed link outlives the next asking, so that an old message still answers. */
const LINK_DAYS = 60;

/**
 * Takes what is due to be asked about an interview, with a fresh link; undefined when there is nothing to ask.
 * Whoever calls owes the candidate the message in the same transaction.
 */
export async function takeNudge(tx: Transaction, interviewId: Id<'realInterview'>, now: Temporal.Instant) {
  const [latest] = await lockDueNudges(tx, interviewId, now);
  if (!latest) return undefined;
  if (latest.interview.result !== 'pending') {
    await replaceNudges(tx, interviewId, []);
    return undefined;
  }
  const { token, tokenHash } = makeLinkToken();
  const { day } = latest;
  const link = { day, tokenHash, expiresAt: now.add({ hours: 24 * LINK_DAYS }) };
  await markNudgesSent(tx, interviewId, { now, link });
  return { ...latest, token };
}
