import { briefTime, readerTime } from '@app/shared/notifications/session-time';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { sessionFactsSchema, sessionKind } from './session-facts.ts';

/** To the coach while the report is not there; after the time it was due it says that plainly. */
export const reportDueEmail = defineEmail({
  name: 'report_due',
  props: z.strictObject({
    session: sessionFactsSchema,
    endedAt: instantSchema,
    dueAt: instantSchema,
    overdue: z.boolean(),
    editorUrl: z.url(),
  }),
  write({ session, endedAt, dueAt, overdue, editorUrl }) {
    const { readerTimeZone: zone, other } = session;
    const due = briefTime(dueAt, zone);
    return {
      subject: overdue
        ? `Late: your report for ${other.shortName} was due ${due}`
        : `Your report for ${other.shortName} is due ${due}`,
      preview: 'Write while you still hear the answers.',
      title: overdue
        ? `The report for ${other.firstName} was due ${due}`
        : `The report for ${other.firstName} is due ${due}`,
      underline: due,
      paragraphs: [
        overdue
          ? `${other.firstName} is still waiting. Late reports are flagged, and from 48 hours on they cost part of your share.`
          : 'Write while you still hear the answers. You are paid when the report is released.',
      ],
      facts: [
        { label: 'Due', value: readerTime(dueAt, zone) },
        { label: 'Session', value: `${sessionKind(session)}, ended ${readerTime(endedAt, zone)}` },
      ],
      button: { label: 'Write the report', url: editorUrl },
      reason: 'You get this because you held the session.',
    };
  },
});
