import { type StrikeReason, strikeStep } from '@app/shared/catalog/strike-ladder';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { lockCoach } from './coach.repository.ts';
import { pauseForStrikes } from './pause-coach.ts';
import { insertStrike, listStrikes, setStrikeStep } from './strike.repository.ts';

type Cause = { coachId: Id<'coach'>; bookingId: Id<'booking'>; reason: StrikeReason };

/**
 * Keeps a strike and what follows from it: the second within thirty days warns, the third pauses the coach until
 * the desk lifts it. A booking strikes once, however often this is asked.
 */
export async function strikeCoach(ctx: ActContext, { coachId, bookingId, reason }: Cause): Promise<void> {
  const { now } = ctx;
  await ctx.db.transaction(async (tx) => {
    // Locked first, so that two strikes at the same moment count each other.
    const coach = await lockCoach(tx, coachId);
    if (!coach) return;
    const isNew = await insertStrike(tx, { bookingId, coachId, reason, step: 'noted', struckAt: now });
    if (!isNew) return;
    const strikes = (await listStrikes(tx, coachId)).map(({ struckAt }) => struckAt);
    const step = strikeStep(strikes, { now, settledAt: coach.decidedAt });
    const details = { reason, step };
    await recordAuditEvent(tx, {
      at: now,
      actor: SYSTEM,
      action: 'coach.struck',
      subjectId: coachId,
      bookingId,
      details,
    });
    if (step === 'noted') return;
    await setStrikeStep(tx, bookingId, step);
    if (step === 'warned') await announce(ctx, tx, 'coach.warned', { coachId, bookingId });
    else if (coach.status === 'approved') await pauseForStrikes(ctx, tx, coachId);
  });
}
