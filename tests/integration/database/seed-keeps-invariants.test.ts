import { seedDemoMarket } from '@app/db/seed/seed';
import { createTestDatabase } from '@app/db/testing/database';
import { startStripeLocal } from '@app/stripe-local/server';
import { expect, it } from 'vitest';
import { fetchStripeDump } from '../../../scripts/invariants/stripe-dump.ts';
import { verifyInvariants } from '../../../scripts/invariants/verify.ts';

it('plants a past in which every cent has one fate and every history is legal', async () => {
  await using test = await createTestDatabase();
  const local = await startStripeLocal({ port: 0 });
  try {
    const now = Temporal.Now.instant();
    const url = `http://127.0.0.1:${local.port}`;
    await seedDemoMarket({
      db: test.db,
      baseInstant: now,
      seedNumber: 7,
      authSecret: 'a secret that is only ever used in tests',
      stripe: { url, secretKey: 'sk_test_local' },
    });
    const { checks } = await verifyInvariants({ sql: test.sql, stripe: await fetchStripeDump(url), now });
    expect(checks.flatMap(({ id, violations }) => violations.map((what) => `${id} ${what}`))).toEqual([]);
  } finally {
    await local.close();
  }
}, 90_000);
