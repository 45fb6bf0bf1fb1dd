import { seedDemoMarket } from '@app/db/seed/seed';
import { expect, it } from 'vitest';
import { reconcileBalance } from '../../../apps/api/src/features/payments/reconcile-balance.ts';
import { fetchStripeDump } from '../../../scripts/invariants/stripe-dump.ts';
import { verifyInvariants } from '../../../scripts/invariants/verify.ts';
import { actAt } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

it('plants a past in which every cent has one fate, every history is legal, and Stripe tells the same', async () => {
  await using test = await createTestMarket();
  const now = Temporal.Now.instant();
  const url = `http://127.0.0.1:${test.stripe.local.port}`;
  await seedDemoMarket({
    db: test.db,
    baseInstant: now,
    seedNumber: 7,
    authSecret: 'a secret that is only ever used in tests',
    stripe: { url, secretKey: 'sk_test_local' },
  });
  const { checks } = await verifyInvariants({ sql: test.sql, stripe: await fetchStripeDump(url), now });
  expect(checks.flatMap(({ id, violations }) => violations.map((what) => `${id} ${what}`))).toEqual([]);
  expect(await reconcileBalance({ ...(await actAt(test)), now }, null)).toBe(0);
}, 90_000);
