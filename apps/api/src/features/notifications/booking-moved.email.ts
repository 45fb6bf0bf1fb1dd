import { briefTime } from '@app/shared/notifications/session-time';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { inviteTo } from './invite-to-session.ts';
import { roleSchema, SESSION_REASON, sessionFactsSchema, sessionRows, whenFor } from './session-facts.ts';

/** To both, whoever moved it; whoever did reads it as a receipt. */
export const bookingMovedEmail = defineEmail({
  name: 'booking_moved',
  props: z.strictObject({
    session: sessionFactsSchema,
    role: roleSchema,
    movedBy: roleSchema,
    previousStartsAt: instantSchema,
    sequence: z.int().min(0),
  }),
  write({ session, role, movedBy, previousStartsAt }) {
    const when = briefTime(session.startsAt, session.readerTimeZone);
    const who = movedBy === role ? 'You' : session.other.firstName;
    return {
      subject: `Moved to ${when}: your session with ${session.other.shortName}`,
      preview: 'The attached calendar file replaces the earlier one.',
      title: `Moved to ${when}`,
      underline: when,
      paragraphs: [`${who} moved the session. Everything else stays as it was.`],
      facts: [...sessionRows(session), { label: 'Was', value: whenFor(session, previousStartsAt) }],
      button: { label: 'Open the session', url: session.pageUrl },
      reason: SESSION_REASON,
    };
  },
  invite: ({ session, sequence }) => inviteTo(session, sequence, 'REQUEST'),
});
