import { money } from '@app/shared/money/money';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { violationsOf } from '../../support/invariants.ts';
import { brokenInside, comeToRest, happen, MONEY_SHARES, MONEY_STEPS } from '../../support/money-steps.ts';
import { createDeal, createReadyCoach } from '../../support/paid-booking.ts';
import { createTestMarket } from '../../support/stripe.ts';

/** One thing that happens to one of three bookings. */
const step = fc.record({
  // Disputes are played by `npm run chaos`.
  what: fc.constantFrom(...MONEY_STEPS.filter((what) => !/dispute|loss/.test(what))),
  which: fc.nat(2),
  share: fc.constantFrom(...MONEY_SHARES),
});
/** More of them by PROPERTY_RUNS, when something in payments has changed. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 5);

/**
 * Whatever happens, in whatever order, told late, twice, backwards or not at all, and with Stripe
 * failing in between: once it is quiet, rows, books and Stripe tell the same story to the cent.
 */
it('accounts for every cent after any history', { timeout: RUNS * 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
      await using test = await createTestMarket({ networkRetries: 0 });
      const coach = await createReadyCoach(test);
      const first = await createDeal(test, { coach, priceMinor: 9_999, startsInHours: 800 });
      const candidateId = first.candidate.id;
      const deals = [
        first,
        // A promo code at the platform's cost: the candidate pays 9,000, the coach shares 12,000.
        {
          ...(await createDeal(test, { coach, candidateId, priceMinor: 9_000, startsInHours: 900 })),
          subsidy: money(3_000, 'EUR'),
        },
        await createDeal(test, { coach, candidateId, priceMinor: 333, startsInHours: 1_000 }),
      ];
      for (const [index, { which, ...happening }] of steps.entries()) {
        await happen(test, coach.accountId, deals[which]!, { ...happening, name: String(index) });
        expect(await brokenInside(test)).toEqual([]);
      }
      await comeToRest(test, coach.accountId);
      expect(await violationsOf(test)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
