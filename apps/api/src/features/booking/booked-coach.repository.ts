import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { and, asc, eq, exists, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';

const AT_A_TIME = 20;

/** Coaches with a confirmed session in a period whose accounts nobody has asked about since then, the longest first. */
export function listCoachesToAskAbout(
  db: Queryable,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
  askedBefore: Temporal.Instant,
) {
  const { stripeAccountId, payoutsCheckedAt } = coaches;
  const booked = db
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.coachId, coaches.id),
        eq(bookings.status, 'confirmed'),
        gte(bookings.startsAt, from),
        lt(bookings.startsAt, to),
      ),
    );
  return db
    .select({ coachId: coaches.id })
    .from(coaches)
    .where(
      and(
        isNotNull(stripeAccountId),
        or(isNull(payoutsCheckedAt), lt(payoutsCheckedAt, askedBefore)),
        exists(booked),
      ),
    )
    .orderBy(sql`${payoutsCheckedAt} nulls first`, asc(coaches.id))
    .limit(AT_A_TIME);
}
