import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarInvitation, calendarInvitation, invitationUid } from './calendar-invitation.ts';

const invitation: CalendarInvitation = {
  method: 'REQUEST',
  uid: invitationUid('bkg_1'),
  sequence: 2,
  startsAt: Temporal.Instant.from('2026-03-29T09:30:00+02:00'),
  endsAt: Temporal.Instant.from('2026-03-29T10:30:00+02:00'),
  stampedAt: Temporal.Instant.from('2026-03-01T12:00:00.123456Z'),
  summary: 'Second Round with Adaeze',
  description: 'Behavioural, 60 minutes',
  url: 'https://second-round.test/bookings/bkg_1',
  organizer: { name: 'Second Round', address: 'hello@second-round.test' },
  attendee: { name: 'Mei-Lin', address: 'mei-lin@example.test' },
};

/** Reads a calendar back by the rules of RFC 5545: unfold, split at the first colon outside quotes, unescapeText. */
function read(ics: string): Record<string, { parameters: string; value: string }> {
  const lines = ics.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const match = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z]+=(?:"[^"]*"|[^":;,]*))*):(?<value>.*)$/su.exec(
        line,
      );
      if (!match?.groups) throw new Error(`not a content line: ${line}`);
      const { name = '', parameters = '', value = '' } = match.groups;
      return [name, { parameters, value }];
    }),
  );
}

const unescapeText = (text = '') =>
  text.replaceAll(/\\([\\;,nN])/g, (_, character) => (/n/i.test(character) ? '\n' : character));

describe('calendarInvitation', () => {
  it('says in UTC when, with one id and a rising number', () => {
    const calendar = read(calendarInvitation(invitation));
    expect(calendar).toMatchObject({
      METHOD: { value: 'REQUEST' },
      UID: { value: 'bkg_1@second-round' },
      SEQUENCE: { value: '2' },
      DTSTART: { value: '20260329T073000Z' },
      DTEND: { value: '20260329T083000Z' },
      DTSTAMP: { value: '20260301T120000Z' },
      STATUS: { value: 'CONFIRMED' },
      CLASS: { value: 'PRIVATE' },
      ORGANIZER: { parameters: ';CN="Second Round"', value: 'mailto:hello@second-round.test' },
      ATTENDEE: { value: 'mailto:mei-lin@example.test' },
    });
    expect(calendar.ATTENDEE?.parameters).toBe(
      ';CN="Mei-Lin";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE',
    );
  });

  it('is withdrawn under the same id', () => {
    const calendar = read(calendarInvitation({ ...invitation, method: 'CANCEL', sequence: 3 }));
    expect(calendar).toMatchObject({
      METHOD: { value: 'CANCEL' },
      UID: { value: 'bkg_1@second-round' },
      SEQUENCE: { value: '3' },
      STATUS: { value: 'CANCELLED' },
    });
  });

  it('is a plain event of the same id when it is only to be kept', () => {
    const file = calendarInvitation({ ...invitation, method: 'PUBLISH', organizer: null, attendee: null });
    expect(read(file)).toMatchObject({ METHOD: { value: 'PUBLISH' }, UID: { value: 'bkg_1@second-round' } });
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|mailto/);
  });

  it('names nobody but the reader', () => {
    const addresses = calendarInvitation(invitation)
      .replaceAll('\r\n ', '')
      .match(/[\w.-]+@[\w.-]+/g);
    expect(new Set(addresses)).toEqual(
      new Set(['bkg_1@second-round', 'hello@second-round.test', 'mei-lin@example.test']),
    );
  });

  it('lets no text break out of its line, and gives it back whole', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name, (text, attendee) => {
        const ics = calendarInvitation({
          ...invitation,
          summary: text,
          description: `${text}\nBEGIN:VALARM`,
          attendee: { name: `${attendee}"\r\nX:1`, address: 'a@example.test' },
        });
        const expected = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '');
        const calendar = read(ics);
        expect(unescapeText(calendar.SUMMARY?.value)).toBe(expected);
        expect(ics.split('\r\n').filter((line) => /^BEGIN:/.test(line))).toHaveLength(2);
        expect(Object.keys(calendar)).not.toContain('X');
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('folds between characters, not inside one', () => {
    const summary = '日本語'.repeat(60);
    const ics = calendarInvitation({ ...invitation, summary });
    expect(Buffer.from(ics).toString('utf8')).not.toContain('\ufffd');
    expect(read(ics).SUMMARY?.value).toBe(summary);
  });
});
