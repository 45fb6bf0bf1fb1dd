import type { SessionInvitation } from './define-email.ts';
import { endOf, type SessionFacts, sessionKind } from './session-facts.ts';

/** What stands in a calendar that others may see: with whom, not what for. */
export function inviteTo(
  session: SessionFacts,
  sequence: number,
  method: SessionInvitation['method'],
): SessionInvitation {
  return {
    method,
    sequence,
    bookingId: session.bookingId,
    startsAt: session.startsAt,
    endsAt: endOf(session),
    summary: `Second Round with ${session.other.shortName}`,
    description: `${sessionKind(session)}\nThe room: ${session.roomUrl}\nMove or cancel: ${session.pageUrl}`,
    url: session.roomUrl,
  };
}
