import { describe, expect, it } from 'vitest';
import { createCoach } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

/** The clock of a test stands at 2 March 2026. */
async function coachIn(timeZone: string) {
  const test = await createTestApp();
  const { userId } = await createCoach(test.db, { timeZone });
  const { availability } = await test.as(userId);
  return { availability, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}

describe('public holidays', () => {
  it('are those of the place, for twelve months from today in the coach’s zone', async () => {
    await using world = await coachIn('Europe/Berlin');
    const { availability } = world;
    const all = await availability.holidays({ country: 'DE', region: null });
    const bavaria = await availability.holidays({ country: 'DE', region: 'BY' });
    const namesOf = (days: typeof all) => new Map(days.map(({ date, name }) => [date, name]));
    expect(namesOf(all).get('2026-12-25')).toBe('Christmas Day');
    expect(namesOf(all).get('2026-04-03')).toBe('Good Friday'); // moves with Easter
    expect(namesOf(all).has('2027-01-06')).toBe(false);
    expect(namesOf(bavaria).get('2027-01-06')).toBe('Epiphany'); // in Bavaria only
    const dates = bavaria.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date >= '2026-03-02' && date < '2027-03-02')).toBe(true);
  });

  it.each([
    ['Europe/Berlin', 'DE'],
    ['Asia/Kolkata', 'IN'],
    ['America/Denver', 'US'],
    ['UTC', null],
  ])('begin with the country of the coach’s clock: %s is %s', async (timeZone, country) => {
    await using world = await coachIn(timeZone);
    const places = await world.availability.holidayPlaces();
    expect(places.own).toEqual(country && { country, region: null });
    expect(places.countries.length).toBeGreaterThan(150);
    expect(places.countries.find(({ code }) => code === 'DE')?.regions).toContainEqual({
      code: 'BY',
      name: 'Bayern',
    });
  });

  it('are none where nobody knows any, and a place has two letters', async () => {
    await using world = await coachIn('Europe/Berlin');
    expect(await world.availability.holidays({ country: 'QQ', region: null })).toEqual([]);
    expect(await world.availability.holidays({ country: 'DE', region: 'nowhere' })).not.toEqual([]);
    await expect(world.availability.holidays({ country: '../x', region: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('begin the next time with the place that was chosen last, of places that are known', async () => {
    await using world = await coachIn('Europe/Berlin');
    const { availability } = world;
    await availability.rememberHolidayPlace({ country: 'AT', region: '9' });
    expect((await availability.holidayPlaces()).own).toEqual({ country: 'AT', region: '9' });
    await availability.rememberHolidayPlace({ country: 'CH', region: null });
    expect((await availability.holidayPlaces()).own).toEqual({ country: 'CH', region: null });
    const unknown = { cause: { code: 'HOLIDAYS_UNKNOWN' } };
    for (const place of [
      { country: 'QQ', region: null },
      { country: 'DE', region: 'nowhere' },
    ])
      await expect(availability.rememberHolidayPlace(place)).rejects.toMatchObject(unknown);
    expect((await availability.holidayPlaces()).own).toEqual({ country: 'CH', region: null });
  });

  it('are closed with one act, each under its name', async () => {
    await using world = await coachIn('Europe/Berlin');
    const saved = await world.availability.setDateOverrides({
      ...{ version: 1, dates: ['2026-12-25', '2026-12-26'], intervals: [] },
      notes: { '2026-12-25': 'Christmas Day', '2026-12-26': 'Boxing Day' },
    });
    expect(saved.overrides).toEqual([
      { date: '2026-12-25', intervals: [], note: 'Christmas Day' },
      { date: '2026-12-26', intervals: [], note: 'Boxing Day' },
    ]);
  });
});
