import { briefTime, readerTime } from '@app/shared/notifications/session-time';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { SESSION_REASON, sessionFactsSchema, sessionRows } from './session-facts.ts';

/** For a coach: another calendar of theirs, read again, has something at the time of a session. */
export const clashFoundEmail = defineEmail({
  name: 'clash_found',
  props: z.strictObject({
    session: sessionFactsSchema,
    calendar: z.string(),
    clashStartsAt: instantSchema,
    clashEndsAt: instantSchema,
  }),
  write({ session, calendar, clashStartsAt, clashEndsAt }) {
    const when = briefTime(session.startsAt, session.readerTimeZone);
    const { firstName } = session.other;
    return {
      subject: `Two things at once: ${when}`,
      preview: `${calendar} has something at the time of your session with ${session.other.shortName}.`,
      title: `${calendar} has something on ${when}`,
      underline: when,
      paragraphs: [
        `We could not read this calendar when ${firstName} booked. Now we can, and the two overlap.`,
        `Ask ${firstName} for another time, cancel, or keep the session. Until you choose, it stays as it is.`,
      ],
      facts: [
        ...sessionRows(session),
        {
          label: 'In your calendar',
          value: `${briefTime(clashStartsAt, session.readerTimeZone)} to ${readerTime(clashEndsAt, session.readerTimeZone)}`,
        },
      ],
      button: { label: 'Choose', url: session.pageUrl },
      reason: SESSION_REASON,
    };
  },
});
