import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { defineSweep } from '../../jobs/job.ts';
import { takeDueDrills } from './commitment.repository.ts';
import { openDueFollowUps } from './follow-up.repository.ts';

/** The rest of a great many is found by the next pass. */
const AT_ONCE = 200;

/** Opens the follow-ups whose day has come and announces the drills of the morning. */
export const findDuePracticeSweep = defineSweep('progress.find-due-practice', async (context) => {
  const { db, now } = context;
  await db.transaction(async (tx) => {
    for (const bookingId of await openDueFollowUps(tx, now, AT_ONCE)) {
      const actor = { kind: 'system', id: null } as const;
      await recordAuditEvent(tx, {
        ...{ at: now, actor, action: 'follow_up.opened', subjectId: bookingId, bookingId },
      });
      await announce(context, tx, 'follow_up.opened', { bookingId });
    }
    for (const day of await takeDueDrills(tx, now, AT_ONCE)) await announce(context, tx, 'drills.due', day);
  });
});
