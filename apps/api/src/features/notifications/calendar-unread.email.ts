import { FEED_PROBLEMS, type FeedProblem } from '@app/shared/availability/calendar-feed';
import { readerTime } from '@app/shared/notifications/session-time';
import { instantSchema, timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** To a coach: a calendar of theirs cannot be read any more, so what they put there is not seen. */
export const calendarUnreadEmail = defineEmail({
  name: 'calendar_unread',
  props: z.strictObject({
    calendar: z.string(),
    problem: z.enum(Object.keys(FEED_PROBLEMS) as [FeedProblem, ...FeedProblem[]]),
    /** Null when it never could be read. */
    readAt: instantSchema.nullable(),
    /** Nothing of theirs is offered until it answers. */
    closes: z.boolean().default(false),
    readerTimeZone: timeZoneSchema,
    hoursUrl: z.url(),
  }),
  write({ calendar, problem, readAt, closes, readerTimeZone, hoursUrl }) {
    const read = readAt
      ? `We read it last on ${readerTime(readAt, readerTimeZone)}.`
      : 'We have never been able to read it.';
    const kept = readAt
      ? 'What was in it then still keeps its times; what you have put there since does not.'
      : 'So nothing in it keeps any time.';
    const meanwhile = closes
      ? 'You asked us to offer nothing while it is silent, so nobody can book you until it answers. Sessions that are booked already stay. You can let what was read last count instead: that is a choice beside the calendar.'
      : 'Sessions that are booked meanwhile are marked, and compared with the calendar as soon as we can read it.';
    return {
      subject: `We cannot read ${calendar}`,
      preview: closes
        ? 'Nobody can book you until it answers.'
        : 'What you put in this calendar now does not keep your time.',
      title: `We cannot read ${calendar}`,
      underline: 'cannot read',
      paragraphs: [
        FEED_PROBLEMS[problem],
        closes ? read : `${read} ${kept}`,
        `${meanwhile} If its address has changed, take it away and add it again.`,
      ],
      button: { label: 'Look at your calendars', url: hoursUrl },
      reason: 'You get this because you coach at Second Round.',
    };
  },
});
