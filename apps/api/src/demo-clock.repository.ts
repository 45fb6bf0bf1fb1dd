import type { Queryable } from '@app/db/client';
import { demoClock } from '@app/db/schema/admin';

/** How far the demo's market runs ahead of the machine; 0 until somebody travels. */
export async function findDemoOffsetMs(db: Queryable): Promise<number> {
  const [row] = await db.select({ offsetMs: demoClock.offsetMs }).from(demoClock);
  return row?.offsetMs ?? 0;
}

/** Back to 0 is allowed; what was sent and paid in the demo's future stays sent and paid. */
export async function setDemoOffsetMs(db: Queryable, offsetMs: number): Promise<void> {
  await db
    .insert(demoClock)
    .values({ offsetMs })
    .onConflictDoUpdate({ target: demoClock.onlyRow, set: { offsetMs } });
}
