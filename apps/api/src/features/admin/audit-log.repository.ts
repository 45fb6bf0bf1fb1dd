import type { Queryable } from '@app/db/client';
import { type ActorKind, auditEvents } from '@app/db/schema/admin';
import { users } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, desc, eq, ilike, or } from 'drizzle-orm';

export const AUDIT_PER_PAGE = 50;

const selection = { event: auditEvents, actorName: users.name };

export async function listAuditEvents(
  db: Queryable,
  { text, actorKind, page }: { text: string; actorKind: ActorKind | null; page: number },
) {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const where = and(
    actorKind ? eq(auditEvents.actorKind, actorKind) : undefined,
    text
      ? or(
          ilike(auditEvents.action, part),
          eq(auditEvents.subjectId, text),
          eq(auditEvents.bookingId, text as Id<'booking'>),
          ilike(users.name, part),
        )
      : undefined,
  );
  const rows = await db
    .select(selection)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(where)
    .orderBy(desc(auditEvents.sequence))
    .limit(AUDIT_PER_PAGE)
    .offset((page - 1) * AUDIT_PER_PAGE);
  const [counted] = await db
    .select({ total: count() })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(where);
  return { rows, total: counted?.total ?? 0 };
}

/** Everything that was done to a booking, or because of it, in the order in which it was written. */
export async function listAuditEventsOfBooking(db: Queryable, bookingId: Id<'booking'>) {
  return db
    .select(selection)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(eq(auditEvents.bookingId, bookingId))
    .orderBy(asc(auditEvents.sequence));
}

export type AuditRow = Awaited<ReturnType<typeof listAuditEventsOfBooking>>[number];
