import type { Id } from '@app/shared/id/id';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import {
  type BalanceChange,
  type Difference,
  ON_ITS_WAY,
  reconcileMovements,
} from '@app/shared/payments/reconcile-movements';
import { isCovered } from '@app/shared/payments/stripe-cover';
import type { ActContext } from '../../app-context.ts';
import { listBookedChanges, listBookedChangesOf } from './balance-change.repository.ts';
import { listBalances, sumOwed } from './ledger.repository.ts';
import { type Found, keepCase, keepRun, listCases, settleVanished } from './reconciliation.repository.ts';

/** Longer than any delivery, retry or dispute letter takes to arrive; older differences stay cases. */
const COMPARED = { hours: 24 * 35 };

/**
 * Compares every movement of our Stripe balance with the books, and the two sums (payments.md 2.9, I4, I5).
 * A difference becomes a case for the finance admin, and a case whose difference is gone is settled.
 */
export async function reconcileBalance(ctx: ActContext, requestedBy: Id<'user'> | null): Promise<number> {
  const since = ctx.now.subtract(COMPARED);
  const [books, stripe] = await readBothSides(ctx, since);
  const found: Found[] = (await compareWhole(ctx, [books, stripe])).map(({ object, ...difference }) => ({
    ...difference,
    stripeObject: object,
  }));
  if (found.length === 0 && isQuiet([...books, ...stripe], ctx.now)) found.push(...(await compareSums(ctx)));
  await ctx.db.transaction(async (tx) => {
    const kept: Id<'reconciliationCase'>[] = [];
    for (const difference of found) kept.push(await keepCase(tx, difference, ctx.now));
    await settleVanished(tx, kept, ctx.now);
    await keepRun(tx, {
      since,
      requestedBy,
      movements: stripe.length,
      differences: found.length,
      finishedAt: ctx.now,
    });
  });
  await warnOfThinCover(ctx);
  if (found.length > 0) ctx.log.error({ differences: found.length }, 'the books and Stripe differ');
  return found.length;
}

/** Refunds wait when Stripe holds too little for us; somebody should hear before. */
async function warnOfThinCover(ctx: ActContext): Promise<void> {
  for (const { amountMinor: heldMinor, currency } of await ctx.stripe.readStripeBalance()) {
    const owedMinor = await sumOwed(ctx.db, currency);
    if (isCovered({ heldMinor, owedMinor })) continue;
    ctx.log.error({ currency, heldMinor, owedMinor }, 'Stripe holds too little for what we owe');
  }
}

/** While money is on its way one sum may be ahead of the other. */
const isQuiet = (changes: readonly BalanceChange[], now: Temporal.Instant): boolean =>
  changes.every(({ at }) => Temporal.Instant.compare(at, now.subtract(ON_ITS_WAY)) <= 0);

async function readBothSides({ db, stripe }: ActContext, since: Temporal.Instant) {
  return [await listBookedChanges(db, since), await stripe.listBalanceChanges({ since })] as const;
}

/**
 * What differs inside the period is asked for whole on both sides, since the sides may have heard of the same thing
 * on different sides of its beginning; so is what is a case already, however old.
 */
async function compareWhole(ctx: ActContext, [books, stripe]: Sides): Promise<Difference[]> {
  const suspects = reconcileMovements(books, stripe, ctx.now).map(({ object }) => object);
  for (const { stripeObject } of await listCases(ctx.db)) suspects.push(stripeObject);
  const objects = [...new Set(suspects)];
  const theirs: BalanceChange[] = [];
  for (const object of objects.filter(isStripeObject)) {
    theirs.push(...(await ctx.stripe.listBalanceChanges({ object })));
  }
  return reconcileMovements(await listBookedChangesOf(ctx.db, objects), theirs, ctx.now);
}

type Sides = Awaited<ReturnType<typeof readBothSides>>;

const isStripeObject = (object: string): boolean => /^(ch|py|re|tr|trr|po|txn)_/.test(object);

/** Asked only when every movement agrees: then something older is missing on one side. */
async function compareSums({ db, stripe }: ActContext): Promise<Found[]> {
  const theirs = new Map((await stripe.readStripeBalance()).map((sum) => [sum.currency, sum.amountMinor]));
  const booked = await listBalances(db, ledgerAccount.stripeBalance);
  const ours = new Map(booked.map((sum) => [sum.currency, sum.amountMinor]));
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .map((currency) => ({
      kind: 'balance_differs' as const,
      stripeObject: 'balance',
      movementType: null,
      currency,
      oursMinor: ours.get(currency) ?? 0,
      theirsMinor: theirs.get(currency) ?? 0,
      bookingId: null,
      parentObject: null,
    }))
    .filter(({ oursMinor, theirsMinor }) => oursMinor !== theirsMinor);
}
