import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { answerObjectionInput, objectInput } from '@app/shared/reviews/objection.schema';
import { objectionWindow } from '@app/shared/reviews/objection-window';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { holdShare, letShareGo } from '../payments/hold-share.ts';
import { findSelfRating } from '../reports/self-rating.repository.ts';
import { insertObjection, lockObjection, type Objection, updateObjection } from './objection.repository.ts';
import { findReviewedSession } from './reviews.repository.ts';

type Candidate = ActContext & { user: { id: Id<'user'> }; actor: Actor };
type Coach = ActContext & { coachId: Id<'coach'>; actor: Actor };
type Which = { bookingId: Id<'booking'> };

/**
 * A candidate says, with specifics, that a session was not what was sold. The coach's share stays with us until
 * support has decided.
 *
 * @throws DomainError BOOKING_NOT_FOUND, OBJECTION_NOT_OPEN, RATE_YOURSELF_FIRST, OBJECTION_MADE
 */
export async function objectToSession(ctx: Candidate, input: z.infer<typeof objectInput>): Promise<void> {
  const { bookingId, ground, specifics, wish } = input;
  const { user, actor } = ctx;
  await ctx.db.transaction(async (tx) => {
    const { booking, window } = await objectedSession(tx, ctx, bookingId);
    if (window.state === 'rate_first') throw new DomainError('RATE_YOURSELF_FIRST');
    if (window.state !== 'open') throw new DomainError('OBJECTION_NOT_OPEN');
    const { coachId } = booking;
    const subjectId = await insertObjection(tx, {
      ...{ bookingId, candidateId: user.id, coachId, ground, specifics, wish },
      openedAt: ctx.now,
    });
    if (!(await holdShare(ctx, tx, { bookingId, actor }))) throw new DomainError('OBJECTION_NOT_OPEN');
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor,
      action: 'objection.opened',
      subjectId,
      bookingId,
      details: { ground, wish },
    });
    await announce(ctx, tx, 'objection.opened', { bookingId });
  });
}

/** The candidate takes it back, and the share goes its way. OBJECTION_NOT_FOUND, OBJECTION_CLOSED. */
export async function withdrawObjection(ctx: Candidate, { bookingId }: Which): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const objection = await openObjection(tx, bookingId, ({ candidateId }) => candidateId === ctx.user.id);
    await updateObjection(tx, objection.id, { status: 'withdrawn', closedAt: ctx.now });
    await letShareGo(ctx, tx, { bookingId, actor: ctx.actor });
    const { actor, now: at } = ctx;
    await recordAuditEvent(tx, {
      at,
      actor,
      action: 'objection.withdrawn',
      subjectId: objection.id,
      bookingId,
    });
  });
}

/** The coach's side of it; said again, it replaces what was said. OBJECTION_NOT_FOUND, OBJECTION_CLOSED. */
export async function answerObjection(
  ctx: Coach,
  { bookingId, answer }: z.infer<typeof answerObjectionInput>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const objection = await openObjection(tx, bookingId, ({ coachId }) => coachId === ctx.coachId);
    await updateObjection(tx, objection.id, { coachAnswer: answer });
    const { actor, now: at } = ctx;
    await recordAuditEvent(tx, {
      at,
      actor,
      action: 'objection.answered',
      subjectId: objection.id,
      bookingId,
    });
  });
}

/** @throws DomainError OBJECTION_NOT_FOUND for somebody else's, OBJECTION_CLOSED */
export async function openObjection(
  tx: Parameters<typeof lockObjection>[0],
  bookingId: Id<'booking'>,
  isTheirs: (objection: Objection) => boolean,
): Promise<Objection> {
  const objection = await lockObjection(tx, bookingId);
  if (!objection || !isTheirs(objection)) throw new DomainError('OBJECTION_NOT_FOUND');
  if (objection.status !== 'open') throw new DomainError('OBJECTION_CLOSED');
  return objection;
}

/** The candidate's session and whether it may be objected to. BOOKING_NOT_FOUND. */
export async function objectedSession(
  db: Queryable,
  { user, now }: Pick<Candidate, 'user' | 'now'>,
  bookingId: Id<'booking'>,
) {
  const session = await findReviewedSession(db, bookingId, user.id);
  if (!session) throw new DomainError('BOOKING_NOT_FOUND');
  const { booking, releasedAt, coachName } = session;
  const { transferDelayHours } = booking.policy;
  const hasRatedThemself = (await findSelfRating(db, bookingId)) !== undefined;
  return {
    booking,
    coachName,
    window: objectionWindow({ releasedAt, transferDelayHours, hasRatedThemself }, now),
  };
}
