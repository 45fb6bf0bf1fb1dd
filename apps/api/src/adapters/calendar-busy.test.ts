import { describe, expect, it } from 'vitest';
import { busyOfCalendar } from './calendar-busy.ts';

const window = {
  fromMs: Date.parse('2026-03-01T00:00:00Z'),
  toMs: Date.parse('2026-05-01T00:00:00Z'),
  coachTimeZone: 'Europe/Berlin',
};
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT'];

function read(...lines: string[]) {
  const { busy, warnings } = busyOfCalendar(calendar(...lines), window);
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 16);
  return { busy: busy.map(([start, end]) => `${text(start)} ${text(end)}`), warnings };
}

const NEW_YORK_BY_ANOTHER_NAME = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('busyOfCalendar', () => {
  it.each([
    ['UTC', 'DTSTART:20260310T090000Z', 'DTEND:20260310T100000Z', '2026-03-10T09:00 2026-03-10T10:00'],
    [
      'no zone: the coach’s',
      'DTSTART:20260310T090000',
      'DURATION:PT30M',
      '2026-03-10T08:00 2026-03-10T08:30',
    ],
    [
      'a zone by name',
      'DTSTART;TZID=America/New_York:20260310T090000',
      'DURATION:PT1H',
      '2026-03-10T13:00 2026-03-10T14:00',
    ],
    [
      'a whole day that lasts 23 hours',
      'DTSTART;VALUE=DATE:20260329',
      'DTEND;VALUE=DATE:20260330',
      '2026-03-28T23:00 2026-03-29T22:00',
    ],
    [
      'a whole day without an end',
      'DTSTART;VALUE=DATE:20260310',
      'SUMMARY:x',
      '2026-03-09T23:00 2026-03-10T23:00',
    ],
  ])('%s', (_what, start, end, expected) => {
    expect(read(...event(start, end))).toEqual({ busy: [expected], warnings: [] });
  });

  it('takes the calendar’s own zone before anything its name may mean', () => {
    const inZone = event('DTSTART;TZID=Eastern Standard Time:20260310T090000', 'DURATION:PT1H');
    expect(read(...NEW_YORK_BY_ANOTHER_NAME, ...inZone)).toEqual({
      busy: ['2026-03-10T13:00 2026-03-10T14:00'],
      warnings: [],
    });
  });

  it('reads an unknown zone as the coach’s and says so', () => {
    const { busy, warnings } = read(...event('DTSTART;TZID=Middle/Earth:20260310T090000', 'DURATION:PT1H'));
    expect(busy).toEqual(['2026-03-10T08:00 2026-03-10T09:00']);
    expect(warnings).toEqual([expect.stringContaining('Middle/Earth')]);
  });

  it.each([
    ['cancelled', 'STATUS:CANCELLED'],
    ['free', 'TRANSP:TRANSPARENT'],
    ['free in Outlook', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
  ])('leaves out what is %s', (_what, line) => {
    expect(read(...event('DTSTART:20260310T090000Z', 'DURATION:PT1H', line)).busy).toEqual([]);
  });

  it('leaves out what the calendar’s owner declined, by whichever address they are known', () => {
    const answered = (address: string, answer: string) =>
      event('DTSTART:20260310T090000Z', 'DURATION:PT1H', `ATTENDEE;PARTSTAT=${answer}:mailto:${address}`);
    const taken = (owners: string[], ...lines: string[]) =>
      busyOfCalendar(calendar(...lines), { ...window, owners }).busy.length;
    expect(taken(['ida@example.com'], ...answered('Ida@Example.com', 'DECLINED'))).toBe(0);
    expect(taken(['ida@example.com'], ...answered('ida@example.com', 'ACCEPTED'))).toBe(1);
    expect(taken(['ida@example.com'], ...answered('ugo@example.com', 'DECLINED'))).toBe(1);
    expect(taken([], 'X-WR-CALNAME:ida@example.com', ...answered('ida@example.com', 'DECLINED'))).toBe(0);
  });

  it.each([
    ['W. Europe Standard Time', '2026-03-10T08:00 2026-03-10T09:00'],
    ['FLE Standard Time', '2026-03-10T07:00 2026-03-10T08:00'],
    ['GMT Standard Time', '2026-03-10T09:00 2026-03-10T10:00'],
    ['Eastern Standard Time', '2026-03-10T13:00 2026-03-10T14:00'],
    ['Nepal Standard Time', '2026-03-10T03:15 2026-03-10T04:15'],
  ])('knows %s without its definition, as Windows names it', (zone, busy) => {
    const found = read(...event(`DTSTART;TZID=${zone}:20260310T090000`, 'DURATION:PT1H'));
    expect(found).toEqual({ busy: [busy], warnings: [] });
  });

  it('takes whole days that are free when the coach wants that, and nothing else that is free or cancelled', () => {
    const wants = { ...window, freeDaysBusy: true };
    const taken = (...lines: string[]) => busyOfCalendar(calendar(...event(...lines)), wants).busy.length;
    const wholeDay = 'DTSTART;VALUE=DATE:20260310';
    expect(taken(wholeDay, 'TRANSP:TRANSPARENT')).toBe(1);
    expect(taken(wholeDay, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE')).toBe(1);
    expect(taken(wholeDay, 'TRANSP:TRANSPARENT', 'STATUS:CANCELLED')).toBe(0);
    expect(taken('DTSTART:20260310T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT')).toBe(0);
  });

  it('repeats in local time across a clock change, without what was taken out, with what was moved', () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Berlin:20260317T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20260324T090000',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20260407T090000',
      'DTSTART;TZID=Europe/Berlin:20260408T150000',
      'DURATION:PT2H',
    );
    const dropped = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20260414T090000',
      'DTSTART;TZID=Europe/Berlin:20260414T090000',
      'DURATION:PT1H',
      'STATUS:CANCELLED',
    );
    expect(read(...weekly, ...moved, ...dropped)).toEqual({
      busy: [
        '2026-03-17T08:00 2026-03-17T09:00',
        '2026-03-31T07:00 2026-03-31T08:00',
        '2026-04-08T13:00 2026-04-08T15:00',
      ],
      warnings: [],
    });
  });

  it('counts an occurrence that was moved here from beyond the window', () => {
    const yearly = event('DTSTART:20260601T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY');
    const early = event('RECURRENCE-ID:20260601T090000Z', 'DTSTART:20260420T090000Z', 'DURATION:PT1H');
    expect(read(...yearly, ...early).busy).toEqual(['2026-04-20T09:00 2026-04-20T10:00']);
  });

  it.each(['FREQ=SECONDLY', 'FREQ=MINUTELY', 'FREQ=DAILY;BYSECOND=0,1,2,3'])(
    'refuses %s and says so',
    (rule) => {
      const often = event('SUMMARY:Tick', 'DTSTART:20260310T090000Z', 'DURATION:PT1S', `RRULE:${rule}`);
      expect(read(...often)).toEqual({ busy: [], warnings: [expect.stringContaining('Tick')] });
    },
  );

  it('joins what overlaps, and knows its own sessions when they come back', () => {
    const own = [
      'BEGIN:VEVENT',
      'UID:bkg_1@second-round',
      'DTSTART:20260312T090000Z',
      'DURATION:PT1H',
      'END:VEVENT',
    ];
    const other = ['BEGIN:VEVENT', 'UID:two', 'DTSTART:20260310T093000Z', 'DURATION:PT1H', 'END:VEVENT'];
    expect(read(...event('DTSTART:20260310T090000Z', 'DURATION:PT1H'), ...other, ...own).busy).toEqual([
      '2026-03-10T09:00 2026-03-10T10:30',
    ]);
  });
});
