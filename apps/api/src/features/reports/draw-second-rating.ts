import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { drawOpenUntil, drawReason } from '@app/shared/reports/second-rating-draw';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { getWholeReport } from './acknowledge-report.ts';
import { inviteSecondCoach, listChoices } from './ask-second-opinion.ts';
import type { candidateAccess } from './read-report.ts';
import {
  countDraws,
  insertDraw,
  insertRate,
  listRates,
  type listToLookAt,
  lockDraw,
  readOneIn,
  readStanding,
  updateDrawAnswer,
} from './second-rating-draws.repository.ts';
import { listSecondRatingsOf, lockSecondRating, updateSecondRating } from './second-ratings.repository.ts';

type Looked = Awaited<ReturnType<typeof listToLookAt>>[number];

/** Looks at one report, once: drawn, its candidate is asked whether a second coach may rate the session. */
export async function drawSecondRating(
  ctx: ActContext,
  { sessionType: _type, ...report }: Looked,
): Promise<void> {
  const { now } = ctx;
  const { bookingId, candidateId } = report;
  await ctx.db.transaction(async (tx) => {
    const oneIn = await readOneIn(tx);
    const isAsked = (await listSecondRatingsOf(tx, bookingId)).length > 0;
    const choices = isAsked ? [] : await listChoices({ db: tx, now, user: { id: candidateId } }, report);
    const isPossible = choices.length > 0;
    const reason = isPossible
      ? drawReason(report.reportId, oneIn, await readStanding(tx, report), now)
      : null;
    const isFirst = await insertDraw(tx, { ...report, oneIn, reason, lookedAt: now });
    if (!isFirst || !reason) return;
    await recordAuditEvent(tx, {
      ...{ at: now, actor: SYSTEM, action: 'second_rating.drawn', subjectId: report.reportId, bookingId },
      details: { reason, oneIn },
    });
    await announce(ctx, tx, 'second_rating.drawn', { bookingId });
  });
}

type ByCandidate = Parameters<typeof candidateAccess>[0] & { db: Database; queue: Queue };
type Answer = { bookingId: Id<'booking'> } & ({ agree: true; recordingUrl: string } | { agree: false });

/**
 * The candidate's answer to having been drawn. With a yes it goes the way of any second opinion: the coach who
 * held the session decides next. SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER.
 */
export async function answerDraw(means: ByCandidate, answer: Answer): Promise<void> {
  const { db, now, user } = means;
  const { bookingId, agree } = answer;
  await db.transaction(async (tx) => {
    const draw = await lockDraw(tx, bookingId);
    if (!draw?.reason || draw.candidateId !== user.id) throw new DomainError('SECOND_RATING_NOT_FOUND');
    if (draw.answer || Temporal.Instant.compare(drawOpenUntil(draw.lookedAt), now) <= 0)
      throw new DomainError('SECOND_RATING_OVER');
    await updateDrawAnswer(tx, draw.reportId, agree ? 'yes' : 'no', now);
    if (answer.agree) {
      const report = await getWholeReport(means, tx, bookingId);
      const { recordingUrl } = answer;
      await inviteSecondCoach(means, tx, report, { coachId: null, recordingUrl, drawn: true });
      return;
    }
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'second_rating.draw_declined', subjectId: draw.reportId, bookingId },
    });
  });
}

/** Shows a candidate what a drawn coach said: it is there for them once they ask (feedback.md 2.2). */
export async function showDrawnRating(
  { db, now, user }: Pick<ByCandidate, 'db' | 'now' | 'user'>,
  { id }: { id: Id<'secondRating'> },
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockSecondRating(tx, id);
    if (row?.candidateId !== user.id || row.status !== 'given' || !row.drawn)
      throw new DomainError('SECOND_RATING_NOT_FOUND');
    if (row.shownAt) return;
    await updateSecondRating(tx, id, { shownAt: now });
    const actor = { kind: 'candidate', id: user.id } as const;
    const { bookingId } = row;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'second_rating.shown', subjectId: id, bookingId },
    });
  });
}

const YEAR_HOURS = 24 * 365;
const RATES = 20;

/** One in how many is drawn, who set that, and what came of it within a year. */
export async function showDraws({ db, now }: Pick<ActContext, 'db' | 'now'>) {
  const rates = await listRates(db, RATES);
  return {
    oneIn: await readOneIn(db),
    rates: rates.map(({ oneIn, byName, setAt }) => ({ oneIn, byName, at: setAt.toString() })),
    lately: await countDraws(db, now.subtract({ hours: YEAR_HOURS })),
  };
}

/** Another number for the reports that are looked at from now on. */
export async function setOneIn(
  { db, now, actor, user }: ActContext & { actor: Actor; user: { id: Id<'user'> } },
  { oneIn }: { oneIn: number },
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await readOneIn(tx);
    await insertRate(tx, { oneIn, setBy: user.id, setAt: now });
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'second_rating.rate_set', subjectId: user.id },
      details: { before, after: oneIn },
    });
  });
}
