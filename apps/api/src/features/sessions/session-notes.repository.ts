import type { Queryable } from '@app/db/client';
import { sessionMarkers, sessionNotes } from '@app/db/schema/sessions';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, sql } from 'drizzle-orm';

export type Marker = typeof sessionMarkers.$inferSelect;

export async function findNotes(db: Queryable, bookingId: Id<'booking'>) {
  const [notes] = await db.select().from(sessionNotes).where(eq(sessionNotes.bookingId, bookingId));
  return notes;
}

/** Writes only over the version that was read; undefined when somebody else was quicker. */
export async function writeNotes(
  db: Queryable,
  bookingId: Id<'booking'>,
  { content, version }: { content: string; version: number },
  now: Temporal.Instant,
): Promise<number | undefined> {
  const [written] = await db
    .insert(sessionNotes)
    .values({ bookingId, content, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: sessionNotes.bookingId,
      set: { content, version: sql`${sessionNotes.version} + 1`, updatedAt: now },
      setWhere: eq(sessionNotes.version, version),
    })
    .returning({ version: sessionNotes.version });
  return written?.version;
}

export async function listMarkers(db: Queryable, bookingId: Id<'booking'>): Promise<Marker[]> {
  return db
    .select()
    .from(sessionMarkers)
    .where(eq(sessionMarkers.bookingId, bookingId))
    .orderBy(asc(sessionMarkers.atSeconds), asc(sessionMarkers.id));
}

export async function insertMarker(
  db: Queryable,
  marker: typeof sessionMarkers.$inferInsert,
): Promise<Marker> {
  const [row] = await db.insert(sessionMarkers).values(marker).returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

type MarkerKey = { bookingId: Id<'booking'>; markerId: Id<'marker'> };

const isMarker = ({ bookingId, markerId }: MarkerKey) =>
  and(eq(sessionMarkers.id, markerId), eq(sessionMarkers.bookingId, bookingId));

export async function updateMarker(
  db: Queryable,
  key: MarkerKey,
  content: string,
): Promise<Marker | undefined> {
  const [row] = await db.update(sessionMarkers).set({ content }).where(isMarker(key)).returning();
  return row;
}

export async function deleteMarker(db: Queryable, key: MarkerKey): Promise<boolean> {
  const gone = await db.delete(sessionMarkers).where(isMarker(key)).returning({ id: sessionMarkers.id });
  return gone.length > 0;
}
