import type { Id } from '@app/shared/id/id';
import type { MarketRows } from '../market-rows.ts';
import type { SeedCoach } from '../people/seed-person.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { StripeSide } from './plant-at-stripe.ts';

/** What the market made of each coach: counts on their page, their Stripe account, and how they came to us. */
export function writeCoachStanding(
  coaches: readonly SeedCoach[],
  stripe: StripeSide,
  { rows, trail, adminId }: { rows: MarketRows; trail: AuditTrail; adminId: Id<'user'> },
): void {
  const rowOf = new Map(rows.coaches.map((row) => [row.id, row]));
  for (const { coachId, userId } of coaches) {
    const row = rowOf.get(coachId)!;
    const own = rows.reviews.filter((review) => review.coachId === coachId);
    row.candourAnswers = own.length;
    row.candourYes = own.filter(({ nobodyHadToldMe }) => nobodyHadToldMe).length;
    row.completedSessions = rows.bookings.filter(
      (booking) => booking.coachId === coachId && booking.status === 'completed',
    ).length;
    row.stripeAccountId = row.payoutsReadyAt ? (stripe.accountOf.get(coachId) ?? null) : null;

    const byCoach = { kind: 'coach' as const, id: userId };
    const record = (
      at: Temporal.Instant | null | undefined,
      actor: typeof byCoach | Admin,
      action: string,
      details = {},
    ) => {
      if (at)
        trail.record({
          at: at.epochMilliseconds,
          actor,
          action: `coach.${action}`,
          subjectId: coachId,
          details,
        });
    };
    record(row.createdAt, byCoach, 'opened');
    record(row.appliedAt, byCoach, 'applied');
    const byAdmin: Admin = { kind: 'admin', id: adminId };
    const reason = { reason: row.decisionReason ?? '' };
    if (row.status === 'declined') record(row.decidedAt, byAdmin, 'declined', reason);
    else record(row.decidedAt, byAdmin, 'approved', row.status === 'paused' ? {} : reason);
    if (row.stripeAccountId) {
      record(row.payoutsReadyAt, byCoach, 'payouts_connected', { stripeAccountId: row.stripeAccountId });
    }
  }
}

type Admin = { kind: 'admin'; id: string };
