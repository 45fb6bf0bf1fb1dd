import type { Queryable } from '@app/db/client';
import { speechBatches } from '@app/db/schema/sessions';
import type { Id } from '@app/shared/id/id';
import type { VoiceRecord } from '@app/shared/sessions/talk-figures';
import { eq } from 'drizzle-orm';

/** Told twice it stays as it was told first. */
export async function insertSpeech(db: Queryable, batch: typeof speechBatches.$inferInsert): Promise<void> {
  await db.insert(speechBatches).values(batch).onConflictDoNothing();
}

export async function findVoiceRecords(
  db: Queryable,
  bookingId: Id<'booking'>,
): Promise<{ candidate: VoiceRecord; coach: VoiceRecord }> {
  const batches = await db.select().from(speechBatches).where(eq(speechBatches.bookingId, bookingId));
  const recordOf = (party: 'candidate' | 'coach'): VoiceRecord => {
    const own = batches.filter((batch) => batch.party === party);
    return {
      measured: own.map(({ fromSecond, toSecond }) => ({ start: fromSecond, end: toSecond })),
      spoken: own.flatMap(({ spoken }) => spoken),
    };
  };
  return { candidate: recordOf('candidate'), coach: recordOf('coach') };
}
