/** RFC 5545 3.1: a content line is at most 75 octets, the fold's own space included. */
const LONGEST_LINE = 75;
const PRODUCT = '-//Second Round//Sessions//EN';

export type CalendarInvitation = {
  /** `PUBLISH`: a file somebody downloads for their own calendar, without organizer or attendee. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The same for every version of one booking, so that calendars replace what they have. */
  uid: string;
  /** Rises with every change; a calendar keeps the highest. */
  sequence: number;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** When this version was made. */
  stampedAt: Temporal.Instant;
  summary: string;
  description: string;
  url: string;
  organizer: CalendarPerson | null;
  /** Only the reader: the other side's address is not ours to hand out. */
  attendee: CalendarPerson | null;
};

export type CalendarPerson = { name: string; address: string };

/** The UID of a booking's event in everybody's calendar. */
export const invitationUid = (bookingId: string): string => `${bookingId}@second-round`;

/**
 * A session as a calendar file, with times in UTC so that no zone table can be wrong (RFC 5545, and
 * RFC 5546 for the methods). The reader counts as having accepted: they booked it.
 */
export function calendarInvitation(invitation: CalendarInvitation): string {
  return fileOf([`METHOD:${invitation.method}`], [invitation]);
}

type CalendarEvent = Omit<CalendarInvitation, 'method' | 'organizer' | 'attendee'>;

/** Sessions as a calendar that others subscribe to: what is no longer in it disappears there too. */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const published = { method: 'PUBLISH', organizer: null, attendee: null } as const;
  const head = ['METHOD:PUBLISH', 'X-WR-CALNAME:Second Round', 'REFRESH-INTERVAL;VALUE=DURATION:PT15M'];
  return fileOf(
    [...head, 'X-PUBLISHED-TTL:PT15M'],
    events.map((event) => ({ ...event, ...published })),
  );
}

function fileOf(head: readonly string[], events: readonly CalendarInvitation[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...head,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines(invitation: CalendarInvitation): string[] {
  const { method, uid, sequence, startsAt, endsAt, stampedAt, organizer, attendee } = invitation;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escapeText(invitation.summary)}`,
    `DESCRIPTION:${escapeText(invitation.description)}`,
    `LOCATION:${escapeText(invitation.url)}`,
    `URL:${oneLine(invitation.url)}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    ...(organizer ? [`ORGANIZER;${named(organizer)}:mailto:${oneLine(organizer.address)}`] : []),
    ...(attendee ? [`ATTENDEE;${named(attendee)};${ATTENDS}:mailto:${oneLine(attendee.address)}`] : []),
    'END:VEVENT',
  ];
}

const ATTENDS = 'ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE';
const named = ({ name }: CalendarPerson): string => `CN=${parameter(name)}`;

/** `20260414T160000Z`; seconds are the finest that the format knows. */
const utc = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

/** RFC 5545 3.3.11. Control characters other than line breaks are not allowed in text at all. */
const escapeText = (text: string): string =>
  withoutControls(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

/** RFC 5545 3.2: a quoted parameter may hold anything but quotes and control characters. */
const parameter = (text: string): string => `"${oneLine(text).replaceAll('"', "'")}"`;

const oneLine = (text: string): string => withoutControls(text.replaceAll(/[\r\n]+/g, ' '));

const withoutControls = (text: string): string =>
  [...text].filter((character) => character === '\n' || !/\p{Cc}/u.test(character)).join('');

/** Folds by octets, never inside a character: UTF-8 characters take up to four. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
