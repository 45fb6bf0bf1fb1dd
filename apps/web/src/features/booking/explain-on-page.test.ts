import { DEFAULT_SETTINGS } from '@app/shared/availability/schedule-rules';
import { describe, expect, it } from 'vitest';
import { previewDays } from '../availability/preview-days.ts';
import { explainOnPage } from './explain-on-page.ts';

const now = Temporal.Instant.from('2026-03-28T12:00:00Z');
const rules = { ...DEFAULT_SETTINGS, timeZone: 'America/Los_Angeles' };
const saved = {
  weeklyHours: [{ day: 1, start: '18:00', end: '20:00' }],
  overrides: [],
  offeringRules: [],
  rules,
};
const asked = { offeringId: 'off_1', durationMinutes: 60, busy: [] };
const MONDAY_AT_EIGHT = '2026-03-31T03:00:00Z';
const explain = (hours: typeof saved) => explainOnPage(hours, { ...asked, startsAt: MONDAY_AT_EIGHT }, now);

describe('why a time is not offered, on the page of the hours', () => {
  it('counts what is not saved yet', () => {
    expect(explain(saved)).toEqual({ rule: 'hours', date: '2026-03-30' });
    expect(explain({ ...saved, weeklyHours: [{ day: 1, start: '18:00', end: '21:00' }] })).toBeNull();
    const later = { ...saved, rules: { ...rules, minimumNoticeMinutes: 10_080 } };
    expect(explain(later)).toEqual({ rule: 'notice', bookableFrom: '2026-04-04T12:00:00.000Z' });
  });

  it('has no reason for exactly the times that the preview shows', () => {
    const { days } = previewDays(saved, { ...asked, timeZone: 'UTC', days: 1 }, now);
    const shown = days.flatMap(({ starts }) => starts.map(String));
    expect(shown.length).toBeGreaterThan(0);
    const half = Array.from({ length: 48 }, (_, at) =>
      Temporal.Instant.from('2026-03-31T00:00:00Z')
        .add({ minutes: 30 * at })
        .toString(),
    );
    const free = half.filter((startsAt) => explainOnPage(saved, { ...asked, startsAt }, now) === null);
    expect(free).toEqual(shown);
  });
});
