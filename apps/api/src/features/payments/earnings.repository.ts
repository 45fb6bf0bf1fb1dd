import type { Queryable } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { payments, transfers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, gte, lt } from 'drizzle-orm';

/** What candidates paid for a coach's sessions, with the coach's transfer where there is one; latest session first. */
export function listEarnings(
  db: Queryable,
  coachId: Id<'coach'>,
  period: { from: Temporal.Instant; to: Temporal.Instant } | null,
) {
  return db
    .select({ payment: payments, transfer: transfers, candidateName: users.name })
    .from(payments)
    .innerJoin(users, eq(users.id, payments.candidateId))
    .leftJoin(transfers, eq(transfers.bookingId, payments.bookingId))
    .where(
      and(
        eq(payments.coachId, coachId),
        eq(payments.status, 'succeeded'),
        eq(payments.duplicate, false),
        period ? gte(payments.sessionStartsAt, period.from) : undefined,
        period ? lt(payments.sessionStartsAt, period.to) : undefined,
      ),
    )
    .orderBy(desc(payments.sessionStartsAt), desc(payments.id));
}
