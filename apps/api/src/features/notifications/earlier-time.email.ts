import { briefTime } from '@app/shared/notifications/session-time';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionKind, whenFor } from './session-facts.ts';

/** To whoever waited: a time is theirs until then. The link leads to a page with buttons; nothing happens by opening it. */
export const earlierTimeEmail = defineEmail({
  name: 'earlier_time',
  props: z.strictObject({
    session: sessionFactsSchema,
    /** Where the session they have stands; null when they have none yet. */
    movesFrom: instantSchema.nullable(),
    keptUntil: instantSchema,
  }),
  write({ session, movesFrom, keptUntil }) {
    const when = briefTime(session.startsAt, session.readerTimeZone);
    const until = briefTime(keptUntil, session.readerTimeZone);
    return {
      subject: `${when} has come free with ${session.other.shortName}`,
      preview: `It is kept for you until ${until}.`,
      title: `${when} is yours if you want it`,
      underline: when,
      paragraphs: [
        `You asked to be told when something earlier frees up. It is kept for you alone until ${until}; after that it goes to the next who waits.`,
        movesFrom
          ? 'If you take it, your session moves there. If you do nothing, it stays where it is, and you stay on the list.'
          : 'If you take it, you pay for it as for any session. If you do nothing, you stay on the list.',
      ],
      facts: [
        ...(movesFrom ? [{ label: 'Now', value: whenFor(session, movesFrom) }] : []),
        { label: 'Free', value: whenFor(session) },
        { label: 'What', value: sessionKind(session) },
        { label: 'With', value: session.other.shortName },
      ],
      button: { label: 'Look at it', url: session.pageUrl },
      reason: 'You get this because you asked for an earlier time. You can leave the list on the same page.',
    };
  },
});
