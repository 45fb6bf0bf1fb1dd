import { expect, it } from 'vitest';
import { googleCalendarLink, outlookCalendarLink } from './calendar-page-links.ts';

const entry = {
  startsAt: '2026-03-29T07:30:00Z',
  endsAt: '2026-03-29T08:30:00Z',
  title: 'Second Round with Adaeze & co',
  details: 'One\nTwo',
  url: 'https://second-round.test/room',
};

it('fills in Google’s page, times in UTC', () => {
  const asked = new URL(googleCalendarLink(entry)).searchParams;
  expect(asked.get('dates')).toBe('20260329T073000Z/20260329T083000Z');
  expect(asked.get('text')).toBe(entry.title);
});

it('fills in Outlook’s page', () => {
  const asked = new URL(outlookCalendarLink(entry)).searchParams;
  expect(asked.get('startdt')).toBe('2026-03-29T07:30:00.000Z');
  expect(asked.get('body')).toBe(entry.details);
});
