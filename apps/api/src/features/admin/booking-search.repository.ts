import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { payments } from '@app/db/schema/payments';
import type { BookingStatus } from '@app/shared/booking/booking-status';
import { and, count, desc, eq, exists, ilike, or, type SQL } from 'drizzle-orm';

export const FOUND_PER_PAGE = 25;

type Wanted = { text: string; status: BookingStatus | null };

/** Names and addresses by part, ids from their start, Stripe's ids whole. */
function matches(db: Queryable, { text, status }: Wanted): SQL | undefined {
  const ofStatus = status ? eq(bookings.status, status) : undefined;
  if (!text) return ofStatus;
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const stripe = db
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.bookingId, bookings.id),
        or(
          eq(payments.paymentIntentId, text),
          eq(payments.chargeId, text),
          eq(payments.checkoutSessionId, text),
          ilike(payments.id, part),
        ),
      ),
    );
  return and(
    ofStatus,
    or(
      ilike(bookings.id, part),
      ilike(users.name, part),
      ilike(users.email, part),
      ilike(coaches.displayName, part),
      exists(stripe),
    ),
  );
}

export async function searchBookings(db: Queryable, wanted: Wanted, page: number) {
  const where = matches(db, wanted);
  const joined = () =>
    db
      .select({
        booking: bookings,
        candidate: { name: users.name, email: users.email },
        coach: { displayName: coaches.displayName, slug: coaches.slug },
      })
      .from(bookings)
      .innerJoin(users, eq(users.id, bookings.candidateId))
      .innerJoin(coaches, eq(coaches.id, bookings.coachId));
  const rows = await joined()
    .where(where)
    .orderBy(desc(bookings.startsAt), desc(bookings.id))
    .limit(FOUND_PER_PAGE)
    .offset((page - 1) * FOUND_PER_PAGE);
  const [counted] = await db
    .select({ total: count() })
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .where(where);
  return { rows, total: counted?.total ?? 0 };
}
