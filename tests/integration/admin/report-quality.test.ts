import { describe, expect, it } from 'vitest';
import { createAdmin, createUser } from '../../support/factories.ts';
import { completeReport } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOW = '2026-03-12T12:00:00Z';
const override = {
  rule: 'T02',
  path: 'hardTruths.0.impact',
  match: 'accent',
  reason: 'The accent colour of their slide.',
};

/** A report on its coach's desk, and the desk of an admin. */
async function openDesk(test: Awaited<ReturnType<typeof createTestApp>>) {
  const session = await createEndedSession(test.db);
  const { bookingId } = session;
  const { coach } = await sidesOf(test, session);
  await coach.reports.open({ bookingId });
  const admin = await test.as(await createAdmin(test.db, 'trust'));
  let version = 1;
  const save = async (change: (content: ReturnType<typeof completeReport>) => void) => {
    const content = completeReport();
    change(content);
    ({ version } = await coach.reports.save({ bookingId, version, content }));
  };
  return { bookingId, admin, save, release: () => coach.reports.release({ bookingId, version }) };
}

describe('admin.reportQuality', () => {
  it('counts a rule that fired on the way apart from one that still stood at the hand-in', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, admin, save, release } = await openDesk(test);
    await save((content) => {
      content.hardTruths[0]!.statement = 'You are cold, and I would not want to sit beside you for a day.';
      content.focusPoints[0]!.measure = 'More questions than today';
    });
    await save((content) => {
      content.focusPoints[0]!.measure = 'More questions than today';
    });
    await release();
    const { handedIn, rules, meanScore } = await admin.admin.reportQuality({});
    expect({ handedIn, meanScore }).toEqual({ handedIn: 1, meanScore: 96 });
    const byRule = Object.fromEntries(rules.map(({ rule, ...counts }) => [rule, counts]));
    expect(byRule.H03).toEqual({ reports: 1, blocked: 1, atHandIn: 0, letThrough: 0 });
    expect(byRule.F04).toEqual({ reports: 1, blocked: 0, atHandIn: 1, letThrough: 0 });
    expect(bookingId).toBeTruthy();
  });

  it('lists what was let through with its reason, and no longer once it is taken back', async () => {
    await using test = await createTestApp({ now: NOW });
    const { bookingId, admin, save } = await openDesk(test);
    const withAccent = (content: ReturnType<typeof completeReport>) => {
      content.hardTruths[0]!.impact = 'The accent on your first slide pulled my eye away.';
      content.overrides = [override];
    };
    await save(withAccent);
    const { overrides, rules } = await admin.admin.reportQuality({});
    expect(overrides).toMatchObject([
      { bookingId, match: 'accent', reason: override.reason, isHandedIn: false, madeAt: NOW },
    ]);
    expect(rules.find(({ rule }) => rule === 'T02')).toMatchObject({ letThrough: 1 });
    await save(() => {});
    expect((await admin.admin.reportQuality({})).overrides).toEqual([]);
  });

  it('shows an earlier version of the rules apart, and nothing under one that never was', async () => {
    await using test = await createTestApp({ now: NOW });
    const { admin, save } = await openDesk(test);
    await save(() => {});
    await test.sql`update rule_firings set rules_version = '2025-01.1'`;
    const { versions } = await admin.admin.reportQuality({});
    expect(versions).not.toHaveLength(0);
    expect(await admin.admin.reportQuality({ version: 'never' })).toMatchObject({ handedIn: 0, rules: [] });
  });

  it('is for the desk only', async () => {
    await using test = await createTestApp({ now: NOW });
    const somebody = await test.as(await createUser(test.db));
    await expect(somebody.admin.reportQuality({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
