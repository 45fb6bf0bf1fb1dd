import { SESSION_REMINDERS } from '@app/shared/notifications/reminder-times';
import { briefTime } from '@app/shared/notifications/session-time';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { roleSchema, SESSION_REASON, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  kind: z.enum(SESSION_REMINDERS),
  roomOpensMinutes: z.number(),
});

/** A day before, to prepare; an hour before, to come. */
export const sessionReminderEmail = defineEmail({
  name: 'session_reminder',
  props,
  write(reminder) {
    const { session, kind } = reminder;
    const when = briefTime(session.startsAt, session.readerTimeZone);
    const soon = kind === 'session_soon';
    return {
      subject: `${soon ? 'Soon' : 'Coming up'}: ${when} with ${session.other.shortName}`,
      preview: soon ? 'The room and how to get in.' : 'What helps to do before.',
      title: `${session.other.shortName}, ${when}`,
      underline: when,
      paragraphs: soon ? [beforeComing(reminder)] : [beforePreparing(reminder)],
      facts: sessionRows(session),
      button: soon
        ? { label: 'Go to the room', url: session.roomUrl }
        : { label: 'Open the session', url: session.pageUrl },
      reason: SESSION_REASON,
    };
  },
});

const beforeComing = ({ roomOpensMinutes }: z.output<typeof props>): string =>
  `The room opens ${roomOpensMinutes} minutes before the start. Come a little early and try camera, microphone and light.`;

const beforePreparing = ({ role }: z.output<typeof props>): string =>
  role === 'candidate'
    ? 'Have two stories ready, and the questions that you will ask. You can still add to your brief.'
    : 'Read the brief once more: what they aim for, how plainly they want it, and which topics stay closed.';
