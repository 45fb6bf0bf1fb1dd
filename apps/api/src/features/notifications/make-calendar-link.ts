import { createHash, randomBytes } from 'node:crypto';
import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { calendarFile, invitationUid } from '@app/shared/notifications/calendar-invitation';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import {
  deleteCalendarLink,
  findCalendarLink,
  listSessionsOf,
  readCalendarLink,
  upsertCalendarLink,
} from './calendar-link.repository.ts';

type UserContext = ActContext & { user: SignedInUser };

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const actorOf = (user: SignedInUser) =>
  ({ kind: user.coachId ? 'coach' : 'candidate', id: user.id }) as const;

/** Whether there is a link, and when a calendar last came for it. Not the link itself: nobody knows it any more. */
export async function showCalendarLink({ db, user }: UserContext) {
  const link = await findCalendarLink(db, user.id);
  return link ? { madeAt: link.madeAt.toString(), readAt: link.readAt?.toString() ?? null } : null;
}

/** A new private address for the caller's calendar, told this once. The one before it ends. */
export async function makeCalendarLink({ db, now, user, config }: UserContext): Promise<{ url: string }> {
  const token = randomBytes(32).toString('base64url');
  await db.transaction(async (tx) => {
    await upsertCalendarLink(tx, { userId: user.id, tokenHash: hashOf(token), madeAt: now });
    await recordAuditEvent(tx, {
      at: now,
      actor: actorOf(user),
      action: 'calendar_link.made',
      subjectId: user.id,
    });
  });
  return { url: `${config.PUBLIC_URL}/calendar/${token}.ics` };
}

/** Ends the link. Calendars that subscribed find nothing there from now on. */
export async function revokeCalendarLink({ db, now, user }: UserContext): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await deleteCalendarLink(tx, user.id))) return;
    await recordAuditEvent(tx, {
      at: now,
      actor: actorOf(user),
      action: 'calendar_link.revoked',
      subjectId: user.id,
    });
  });
}

/** The sessions of whoever this link belongs to, as a calendar; undefined for a link that is none. */
export async function readCalendar(ctx: ActContext, token: string): Promise<string | undefined> {
  const userId = await readCalendarLink(ctx.db, hashOf(token), ctx.now);
  if (!userId) return undefined;
  const sessions = await listSessionsOf(ctx.db, userId, ctx.now.subtract({ hours: 24 * 30 }));
  return calendarFile(sessions.map((session) => toEvent(ctx, session, userId)));
}

function toEvent(
  { config }: ActContext,
  { booking, coachName, candidateName, coachUserId }: Awaited<ReturnType<typeof listSessionsOf>>[number],
  userId: Id<'user'>,
) {
  const url = `${config.PUBLIC_URL}/sessions/${booking.id}/room`;
  const other = coachUserId === userId ? shortName(candidateName) : coachName;
  return {
    uid: invitationUid(booking.id),
    sequence: booking.invitationSequence,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    stampedAt: booking.updatedAt,
    summary: `Second Round with ${other}`,
    description: `${SESSION_TYPE_LABEL[booking.sessionType]}, ${booking.durationMinutes} minutes\nThe room: ${url}`,
    url,
  };
}
