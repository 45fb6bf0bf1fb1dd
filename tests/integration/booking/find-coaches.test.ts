import { coaches } from '@app/db/schema/catalog';
import { candourBound } from '@app/shared/catalog/candour-bound';
import { searchable } from '@app/shared/catalog/coach-slug';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCoach, createOffering, createUser } from '../../support/factories.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

type Made = {
  name: string;
  words?: string;
  languages?: string[];
  candour?: [yes: number, answers: number];
  interviewed?: number;
  coach?: Parameters<typeof createCoach>[1];
  offerings?: Parameters<typeof createOffering>[2][];
};

async function make(test: TestApp, made: Made) {
  const { coachId } = await createCoach(test.db, made.coach);
  const [candourYes = 0, candourAnswers = 0] = made.candour ?? [];
  await test.db
    .update(coaches)
    .set({
      displayName: made.name,
      searchText: searchable(`${made.name} ${made.words ?? ''}`),
      languages: made.languages ?? ['English'],
      candourYes,
      candourAnswers,
      peopleInterviewed: made.interviewed ?? 0,
    })
    .where(eq(coaches.id, coachId));
  for (const offering of made.offerings ?? [{}]) await createOffering(test.db, coachId, offering);
  return coachId;
}

type Question = Parameters<Awaited<ReturnType<TestApp['as']>>['booking']['findCoaches']>[0];

async function find(test: TestApp, question: Partial<Question>) {
  const answer = await (await test.as(null)).booking.findCoaches({ timeZone: 'Europe/Dublin', ...question });
  return { ...answer, names: answer.coaches.map(({ displayName }) => displayName) };
}

describe('booking.findCoaches: who is shown', () => {
  it('never shows a coach who cannot be booked, whatever is asked', async () => {
    await using test = await createTestApp();
    await make(test, { name: 'Listed' });
    for (const status of ['draft', 'applied', 'declined', 'paused'] as const)
      await make(test, { name: status, coach: { status } });
    await make(test, { name: 'Unpayable', coach: { payoutsReady: false } });
    await make(test, { name: 'Sells nothing', offerings: [] });
    const questions: Partial<Question>[] = [
      {},
      { sort: 'soonest' },
      { sort: 'price' },
      { freeFrom: '2026-03-02', freeTo: '2026-03-08' },
      { languages: ['English'] },
    ];
    for (const question of questions) {
      expect(await find(test, question), JSON.stringify(question)).toMatchObject({
        names: ['Listed'],
        total: 1,
        atLeast: false,
      });
    }
  });

  it('is open to visitors and tells them nothing private', async () => {
    await using test = await createTestApp();
    await make(test, { name: 'Listed' });
    const shown = JSON.stringify((await find(test, {})).coaches);
    for (const secret of ['acct_', 'usr_', 'example.test', 'application'])
      expect(shown).not.toContain(secret);
  });
});

describe('booking.findCoaches: filters', () => {
  it.each([
    ['any case and accents', 'JOSÉ', ['José Nuñez']],
    ['words without their accents', 'jose nunez', ['José Nuñez']],
    ['a part of a word', 'parc', ['José Nuñez']],
    ['words in any order, all of them', 'kestrel zofia', ['Zofia Wąs']],
    ['nothing that only one word fits', 'kestrel nobody', []],
    ['a per cent sign as itself', '100%', ['Zofia Wąs']],
    ['an underscore as itself', '_', []],
    ['no word at all', '   ', ['José Nuñez', 'Zofia Wąs']],
  ])('finds by %s', async (_what, text, names) => {
    await using test = await createTestApp();
    await make(test, { name: 'José Nuñez', words: 'Parcels São Paulo' });
    await make(test, { name: 'Zofia Wąs', words: 'Kestrel 100% remote' });
    expect((await find(test, { text })).names.toSorted()).toEqual(names);
  });

  it('finds by session type, price and language, of one and the same offering', async () => {
    await using test = await createTestApp();
    await make(test, {
      name: 'Dear coding',
      languages: ['English', 'German'],
      offerings: [
        { sessionType: 'coding', priceAmountMinor: 20_000 },
        { sessionType: 'case', priceAmountMinor: 5_000, durationMinutes: 30 },
      ],
    });
    await make(test, {
      name: 'Cheap coding',
      offerings: [{ sessionType: 'coding', priceAmountMinor: 5_000 }],
    });
    const names = async (question: Partial<Question>) => (await find(test, question)).names.toSorted();
    expect(await names({ sessionTypes: ['coding'] })).toEqual(['Cheap coding', 'Dear coding']);
    expect(await names({ sessionTypes: ['coding'], priceMaxMinor: 5_000 })).toEqual(['Cheap coding']);
    expect(await names({ priceMaxMinor: 4_999 })).toEqual([]);
    expect(await names({ sessionTypes: ['case', 'sales'] })).toEqual(['Dear coding']);
    expect(await names({ languages: ['German', 'Igbo'] })).toEqual(['Dear coding']);
    expect(await names({ languages: ['german'] })).toEqual([]);
  });

  it('shows the offering that was asked for, an hour where there is one', async () => {
    await using test = await createTestApp();
    const lengths = [30, 60, 90].map((minutes) => ({ durationMinutes: minutes as 30 | 60 | 90 }));
    await make(test, {
      name: 'Three',
      offerings: [...lengths, { sessionType: 'case', durationMinutes: 45 }],
    });
    const [any] = (await find(test, {})).coaches;
    const [asked] = (await find(test, { sessionTypes: ['case'] })).coaches;
    expect(any?.offering.durationMinutes).toBe(60);
    expect(asked?.offering).toMatchObject({ durationMinutes: 45, sessionType: 'case' });
  });
});

describe('booking.findCoaches: when', () => {
  it('keeps to whole days of the candidate, both included', async () => {
    await using test = await createTestApp();
    // Open 09:00 to 10:00 in Tokyo is 00:00 to 01:00 UTC: the evening before in New York.
    await make(test, {
      name: 'Kenji',
      coach: { timeZone: 'Asia/Tokyo', hours: { start: '09:00', end: '10:00' } },
    });
    const days = { freeFrom: '2026-03-04', freeTo: '2026-03-04' };
    const [tokyo] = (await find(test, { ...days, timeZone: 'Asia/Tokyo' })).coaches;
    const [newYork] = (await find(test, { ...days, timeZone: 'America/New_York' })).coaches;
    expect(tokyo?.nextStarts).toEqual(['2026-03-04T00:00:00.000Z']);
    expect(newYork?.nextStarts).toEqual(['2026-03-05T00:00:00.000Z']);
  });

  it('asks for the part of the day on the candidate’s clock, before and after it changes', async () => {
    await using test = await createTestApp({ now: '2026-03-27T09:00:00Z' });
    // 17:00 to 18:00 UTC every day: in Dublin that is evening, 17:00 until 28 March and 18:00 from the 29th.
    await make(test, { name: 'Steady', coach: { timeZone: 'UTC', hours: { start: '17:00', end: '18:00' } } });
    // 16:00 to 17:00 UTC: midday in Dublin until the clock changes, evening after it.
    await make(test, {
      name: 'Shifting',
      coach: { timeZone: 'UTC', hours: { start: '16:00', end: '17:00' } },
    });
    const evening = (day: string) =>
      find(test, {
        freeFrom: day,
        freeTo: day,
        freeParts: ['1e', '2e', '3e', '4e', '5e', '6e', '7e'],
      });
    expect((await evening('2026-03-28')).names).toEqual(['Steady']);
    expect((await evening('2026-03-29')).names.toSorted()).toEqual(['Shifting', 'Steady']);
    const middays = await find(test, {
      freeFrom: '2026-03-28',
      freeTo: '2026-03-29',
      freeParts: ['6d', '7d'],
    });
    expect(middays.coaches.map(({ nextStarts }) => nextStarts)).toEqual([['2026-03-28T16:00:00.000Z']]);
  });

  it('knows that a weekday is the candidate’s', async () => {
    await using test = await createTestApp();
    await make(test, {
      name: 'Kenji',
      coach: { timeZone: 'Asia/Tokyo', hours: { start: '09:00', end: '10:00' } },
    });
    const ask = (freeParts: string[]) => find(test, { timeZone: 'America/New_York', freeParts });
    expect((await ask(['7e'])).coaches[0]?.nextStarts[0]).toBe('2026-03-09T00:00:00.000Z'); // Monday in Tokyo
    expect((await ask(['1m'])).names).toEqual([]);
  });

  it('does not offer what is booked, or too soon', async () => {
    await using test = await createTestApp();
    const coachId = await make(test, {
      name: 'Busy',
      coach: { timeZone: 'UTC', hours: { start: '12:00', end: '13:00' } },
      offerings: [],
    });
    const offeringId = await createOffering(test.db, coachId);
    const day = { freeFrom: '2026-03-04', freeTo: '2026-03-04' };
    expect((await find(test, day)).names).toEqual(['Busy']);
    await (await test.as(await createUser(test.db))).booking.holdSlot({
      offeringId,
      startsAt: '2026-03-04T12:00:00Z',
      timeZone: 'UTC',
    });
    expect((await find(test, day)).total).toBe(0);
    // It is 09:00 and twelve hours of notice are wanted.
    expect((await find(test, { freeFrom: '2026-03-02', freeTo: '2026-03-02' })).total).toBe(0);
  });

  it('lists a coach without free times when nobody asked for times', async () => {
    await using test = await createTestApp();
    await make(test, { name: 'Closed', coach: { hours: { start: '09:00', end: '09:30' } } });
    expect((await find(test, {})).coaches).toMatchObject([{ displayName: 'Closed', nextStarts: [] }]);
    expect((await find(test, { sort: 'soonest' })).names).toEqual([]);
  });
});

describe('booking.findCoaches: order and pages', () => {
  it('sorts by each of its orders', async () => {
    await using test = await createTestApp();
    const utc = (start: string, end: string) => ({ timeZone: 'UTC', hours: { start, end } });
    await make(test, {
      name: 'Sure',
      candour: [31, 40],
      interviewed: 10,
      coach: utc('20:00', '21:00'),
      offerings: [{ priceAmountMinor: 9_000 }],
    });
    await make(test, {
      name: 'Lucky',
      candour: [5, 5],
      interviewed: 300,
      coach: utc('23:00', '24:00'),
      offerings: [{ priceAmountMinor: 12_000 }, { priceAmountMinor: 4_000, durationMinutes: 30 }],
    });
    await make(test, {
      name: 'New',
      interviewed: 200,
      coach: utc('22:00', '23:00'),
      offerings: [{ priceAmountMinor: 6_000 }],
    });
    expect((await find(test, { sort: 'candour' })).names).toEqual(['Sure', 'Lucky', 'New']);
    expect((await find(test, { sort: 'experience' })).names).toEqual(['Lucky', 'New', 'Sure']);
    expect((await find(test, { sort: 'price' })).names).toEqual(['Lucky', 'New', 'Sure']);
    // Twelve hours of notice from 09:00: today 22:00 and 23:00 are left, tomorrow 20:00. Lucky is shown by the hour.
    expect((await find(test, { sort: 'soonest' })).names).toEqual(['New', 'Lucky', 'Sure']);
  });

  it('sorts by the same bound that the rules work out', async () => {
    await using test = await createTestApp();
    for (const [yes, answers] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [5, 5],
      [31, 40],
      [217, 500],
    ] as const) {
      const coachId = await make(test, { name: 'Any', candour: [yes, answers] });
      const [row] = await test.db.select().from(coaches).where(eq(coaches.id, coachId));
      expect(row?.candourBound).toBeCloseTo(candourBound(yes, answers), 12);
    }
  });

  it.each([{}, { freeFrom: '2026-03-02' }, { sort: 'soonest' }] as Partial<Question>[])(
    'turns pages without showing anybody twice or leaving anybody out: %j',
    async (question) => {
      await using test = await createTestApp();
      const names = Array.from({ length: 23 }, (_, index) => `Coach ${String(index).padStart(2, '0')}`);
      for (const name of names) await make(test, { name });
      const pages = [];
      for (const page of [1, 2, 3, 4]) pages.push(await find(test, { ...question, page }));
      expect(pages.map(({ coaches: shown }) => shown.length)).toEqual([10, 10, 3, 0]);
      expect(pages.flatMap((page) => page.names).toSorted()).toEqual(names);
      for (const page of pages) expect(page).toMatchObject({ total: 23, atLeast: false, perPage: 10 });
    },
  );

  it.each([
    ['an unknown sort', { sort: 'stars' }],
    ['an offset for a zone', { timeZone: '+01:00' }],
    ['a day that does not exist', { freeFrom: '2026-02-30' }],
    ['a part of no week', { freeParts: ['8e'] }],
    ['page nought', { page: 0 }],
    ['a field that nobody knows', { verdict: 'yes' }],
  ])('refuses %s', async (_what, wrong) => {
    await using test = await createTestApp();
    await expect(find(test, wrong as Partial<Question>)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
