import type { DemoJourney } from '@app/shared/admin/demo.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import { moveStripeClock } from '../../adapters/stripe-clock.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { findDemoOffsetMs, setDemoOffsetMs } from '../../demo-clock.repository.ts';
import { announce } from '../../events.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findNextSession } from '../booking/booking.repository.ts';
import { orProviderDown } from '../payments/provider-down.ts';

type DemoClock = { now: string; aheadSeconds: number };

const HOUR_MS = 3_600_000;
/** Ahead of a session, and from there over its beginning. */
const FIVE_MINUTES_MS = 5 * 60_000;

/** @throws DomainError `NOT_IN_DEMO` where time cannot be travelled */
export async function readDemoClock({ config, db, now }: ActContext): Promise<DemoClock> {
  if (!config.DEMO_MODE) throw new DomainError('NOT_IN_DEMO');
  return toClock(now, await findDemoOffsetMs(db));
}

/**
 * Moves the whole demo market: our clock, Stripe's, and everything that is due on the way.
 *
 * @throws DomainError `NOT_IN_DEMO`, `NO_NEXT_SESSION`, `PAYMENT_PROVIDER_DOWN` (then nothing moved)
 */
export async function travelInTime(
  ctx: ActContext & { user: SignedInUser },
  { to }: { to: DemoJourney },
): Promise<DemoClock> {
  const { config, db, now, user } = ctx;
  if (!config.DEMO_MODE) throw new DomainError('NOT_IN_DEMO');
  const before = await findDemoOffsetMs(db);
  const after = Math.round(await offsetFor(ctx, to, before));
  if (config.STRIPE_API_BASE) await orProviderDown(moveStripeClock(config.STRIPE_API_BASE, after));
  await db.transaction(async (tx) => {
    await setDemoOffsetMs(tx, after);
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: user.adminScopes.length > 0 ? 'admin' : 'candidate', id: user.id },
      action: 'demo.travelled',
      subjectId: user.id,
      details: { to, aheadSeconds: Math.round(after / 1000) },
    });
    await announce(ctx, tx, 'demo.travelled', {});
  });
  return toClock(now.add({ milliseconds: after - before }), after);
}

async function offsetFor(
  { db, now, user }: ActContext & { user: SignedInUser },
  to: DemoJourney,
  offset: number,
): Promise<number> {
  switch (to) {
    case 'now':
      return 0;
    case 'minutes':
      return offset + FIVE_MINUTES_MS;
    case 'hour':
      return offset + HOUR_MS;
    case 'day':
      return offset + 24 * HOUR_MS;
    case 'next_session': {
      const next = await findNextSession(db, { userId: user.id, coachId: user.coachId }, now);
      if (!next) throw new DomainError('NO_NEXT_SESSION');
      const wait = next.startsAt.epochMilliseconds - FIVE_MINUTES_MS - now.epochMilliseconds;
      return offset + Math.max(0, wait); // inside the five minutes already: stay
    }
  }
}

const toClock = (now: Temporal.Instant, aheadMs: number): DemoClock => ({
  now: now.toString(),
  aheadSeconds: Math.round(aheadMs / 1000),
});
