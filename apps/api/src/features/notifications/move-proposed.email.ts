import { briefTime } from '@app/shared/notifications/session-time';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { SESSION_REASON, sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

/** A coach's move needs the candidate's yes; no calendar file until then. */
export const moveProposedEmail = defineEmail({
  name: 'move_proposed',
  props: z.strictObject({
    session: sessionFactsSchema,
    proposedStartsAt: instantSchema,
    /** What the coach says with it; often nothing. */
    note: z.string().default(''),
  }),
  write({ session, proposedStartsAt, note }) {
    const when = briefTime(proposedStartsAt, session.readerTimeZone);
    return {
      subject: `${session.other.shortName} asks to meet ${when} instead`,
      preview: 'You choose: the new time, or all of your money back.',
      title: `${session.other.firstName} asks: ${when} instead?`,
      underline: when,
      paragraphs: [
        'Until you answer, the session stays where it is. If the new time does not suit you, cancelling gives you all of your money back.',
      ],
      facts: [
        { label: 'Now', value: whenFor(session) },
        { label: 'Asked for', value: whenFor(session, proposedStartsAt) },
        { label: 'What', value: sessionKind(session) },
        ...(note ? [{ label: `${session.other.firstName} says`, value: note }] : []),
      ],
      button: { label: 'Answer', url: session.pageUrl },
      reason: SESSION_REASON,
    };
  },
});
