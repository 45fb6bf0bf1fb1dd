import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdmin, createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { payOrder } from '../../support/offers.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const gift = (sendAt: Temporal.Instant) => ({
  amountMinor: 9_600,
  giverName: 'Jonas Weber',
  recipientName: 'Ines',
  recipientEmail: 'ines@example.test',
  message: 'Good luck on Tuesday.',
  sendAt: sendAt.toString(),
});

async function buy(sendAt: Temporal.Instant) {
  const buyerId = await createUser(test.db);
  const buyer = await test.as(buyerId);
  await buyer.offers.buyGift(gift(sendAt));
  await payOrder(test, buyerId);
  const [bought] = await buyer.offers.myGifts();
  return { buyer, bought: bought! }; // it was just paid
}

it('is sent on its day, and not before', async () => {
  const { bought } = await buy(test.clock.current.add({ hours: 24 }));
  await test.sweep();
  const letters = () => test.sql`select 1 from emails where cause = ${`${bought.id}:due`}`;
  expect(await letters()).toHaveLength(0);
  test.clock.advance({ hours: 25 });
  await test.stripe.follow();
  await test.sweep();
  await test.sweep();
  expect(await letters()).toHaveLength(1);
  expect(await violationsOf(test)).toEqual([]);
});

it('is redeemed once, whoever asks at once', async () => {
  const { bought } = await buy(test.clock.current);
  const people = await Promise.all([1, 2, 3, 4].map(() => createUser(test.db)));
  const callers = await Promise.all(people.map((id) => test.as(id)));
  const results = await Promise.allSettled(
    callers.map((each) => each.offers.redeemGift({ code: bought.code.toLowerCase() })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const wallets = (await Promise.all(callers.map((each) => each.payments.credit()))).flat();
  expect(wallets).toEqual([money(9_600, 'EUR')]);
  const desk = await test.as(await createAdmin(test.db, 'finance'));
  const listed = await desk.offers.gifts();
  expect(listed.find(({ id }) => id === bought.id)).toMatchObject({
    status: 'redeemed',
    codeEnds: bought.code.slice(-4),
  });
  expect(await violationsOf(test)).toEqual([]);
});

it('is none before it is paid, and has its limits', async () => {
  const buyerId = await createUser(test.db);
  const buyer = await test.as(buyerId);
  await buyer.offers.buyGift(gift(test.clock.current));
  const [row] = await test.sql`select code from gifts where buyer_id = ${buyerId}`;
  await expect(buyer.offers.redeemGift({ code: String(row?.code) })).rejects.toThrow(/do not know/);
  await expect(buyer.offers.buyGift({ ...gift(test.clock.current), amountMinor: 100 })).rejects.toThrow(
    /smallest/,
  );
});

it('keeps the numbers that the desk set, with who set them', async () => {
  const desk = await test.as(await createAdmin(test.db, 'finance'));
  const { policy } = await desk.offers.policy();
  await desk.offers.setPolicy({ policy: { ...policy, giftLeastMinor: 9_700 } });
  const buyer = await test.as(await createUser(test.db));
  await expect(buyer.offers.buyGift(gift(test.clock.current))).rejects.toThrow(/smallest/);
  await desk.offers.setPolicy({ policy });
  expect((await desk.offers.policy()).history).toHaveLength(2);
});
