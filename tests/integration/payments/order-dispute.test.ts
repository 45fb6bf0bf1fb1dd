import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTransferOfBooking } from '../../../apps/api/src/features/payments/transfer.repository.ts';
import { ledgerAccount, readBooks } from '../../support/books.ts';
import { createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { atBank, dispute, finance, hear, schedule } from '../../support/lost-disputes.ts';
import { bookNext, createPackage, payOrder } from '../../support/offers.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(async () => test[Symbol.asyncDispose]());

const eur = (minor: number) => money(minor, 'EUR');

async function chargeOf(buyerId: string): Promise<string> {
  const [order] = await test.sql<{ chargeId: string }[]>`
    select charge_id as "chargeId" from orders where buyer_id = ${buyerId}`;
  return order!.chargeId; // it was just paid
}

const balanceOf = async (account: string) => (await readBooks(test))[account] ?? 0;
const shareOf = (bookingId: Id<'booking'>) => findTransferOfBooking(test.db, bookingId);

/** Five sessions for 400.00: three unused, one booked, one held whose share is promised. */
async function usedPackage() {
  const bought = await createPackage(test);
  const { candidate, offeringId, coach, candidateId } = bought;
  const held = await bookNext(test, candidate, offeringId);
  await schedule(test, { bookingId: held, coachId: coach.coachId });
  const booked = await bookNext(test, candidate, offeringId);
  return { ...bought, held, booked, chargeId: await chargeOf(candidateId) };
}

describe('a dispute of a package', () => {
  it('keeps sessions and shares where they are, shows what losing takes, and lets go when it is won', async () => {
    const { candidate, offeringId, held, chargeId, packageId } = await usedPackage();
    const disputeId = await dispute(test, chargeId);
    await test.sweep();
    expect(await shareOf(held)).toMatchObject({ status: 'on_hold', holdReason: 'dispute' });
    expect((await candidate.offers.myPackages())[0]).toMatchObject({ isDisputed: true, sessionsLeft: 3 });
    await expect(candidate.offers.refundPackage({ packageId, refundMinor: 20_000 })).rejects.toThrow();
    const desk = await finance(test);
    expect((await desk.dispute({ disputeId })).order).toMatchObject({
      kind: 'package',
      unused: eur(24_000),
      ifLost: {
        goods: eur(24_000),
        surplus: eur(0),
        unearned: eur(8_000),
        waits: eur(8_000),
        beyond: eur(0),
      },
    });
    await atBank(test, disputeId, 'win');
    await test.sweep();
    expect(await shareOf(held)).toMatchObject({ status: 'created' });
    await bookNext(test, candidate, offeringId);
    expect((await candidate.offers.myPackages())[0]).toMatchObject({ isDisputed: false, sessionsLeft: 2 });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('lost, takes the unused sessions, then what nobody earned; the rest is decided at the desk', async () => {
    const { candidate, candidateId, coach, packageId, held, booked, chargeId } = await usedPackage();
    const disputeId = await dispute(test, chargeId);
    await atBank(test, disputeId, 'lose');
    expect((await candidate.offers.myPackages())[0]).toMatchObject({ status: 'taken_back' });
    expect(await balanceOf(ledgerAccount.packageCredit(packageId))).toBe(0);
    expect(await balanceOf(ledgerAccount.booking(booked))).toBe(0);
    expect(test.sentMail.map(({ subject }) => subject)).toContain('3 sessions ended with your dispute');
    const desk = await finance(test);
    expect((await desk.dispute({ disputeId })).loss).toMatchObject({
      goods: eur(24_000),
      unearned: eur(8_000),
      waits: eur(8_000),
      shares: { coach: eur(6_800), commission: eur(1_200) },
    });
    await desk.decideDispute({ disputeId, decision: 'take', coachMinor: 6_800 });
    await test.sweep();
    expect(await shareOf(held)).toMatchObject({ status: 'aborted', amountMinor: 0 });
    await schedule(test, { bookingId: booked, coachId: coach.coachId });
    await test.sweep();
    expect(await shareOf(booked)).toMatchObject({ status: 'aborted', amountMinor: 0 });
    expect(await balanceOf(ledgerAccount.disputeHold)).toBe(0);
    expect(await balanceOf(ledgerAccount.candidateCredit(candidateId))).toBe(0);
    expect(await violationsOf(test)).toEqual([]);
    await atBank(test, disputeId, 'appeal', 'win');
    await test.sweep();
    // What had ended meanwhile is credit, and both coaches' shares are theirs.
    expect(await balanceOf(ledgerAccount.candidateCredit(candidateId))).toBe(-24_000);
    expect(await shareOf(held)).toMatchObject({ status: 'created', amountMinor: 6_800 });
    expect(await shareOf(booked)).toMatchObject({ status: 'created', amountMinor: 6_800 });
    expect(await balanceOf(ledgerAccount.disputeHold)).toBe(0);
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('of a part of it leaves the rest of the unused sessions as credit', async () => {
    const { candidateId, chargeId, booked } = await usedPackage();
    const disputeId = await dispute(test, chargeId, { amount: 10_000 });
    await atBank(test, disputeId, 'lose');
    expect(await balanceOf(ledgerAccount.candidateCredit(candidateId))).toBe(-14_000);
    expect(await balanceOf(ledgerAccount.booking(booked))).toBe(-8_000);
    expect(await (await finance(test)).dispute({ disputeId })).toMatchObject({
      decidedAt: expect.any(String),
    });
    await hear(test);
    expect(await violationsOf(test)).toEqual([]);
  });
});

async function boughtGift() {
  const buyerId = await createUser(test.db);
  const buyer = await test.as(buyerId);
  await buyer.offers.buyGift({
    amountMinor: 9_600,
    giverName: 'Jonas Weber',
    recipientName: 'Ines',
    recipientEmail: 'ines@example.test',
    message: '',
    sendAt: test.clock.current.toString(),
  });
  await payOrder(test, buyerId);
  const [gift] = await buyer.offers.myGifts();
  return { buyerId, buyer, gift: gift!, chargeId: await chargeOf(buyerId) };
}

describe('a dispute of a gift', () => {
  it('lost before anybody used it, the code is worth nothing', async () => {
    const { buyer, gift, chargeId } = await boughtGift();
    await atBank(test, await dispute(test, chargeId), 'lose');
    expect((await buyer.offers.myGifts())[0]).toMatchObject({ status: 'taken_back' });
    await expect(buyer.offers.redeemGift({ code: gift.code })).rejects.toThrow();
    expect(await balanceOf(ledgerAccount.gift(gift.id))).toBe(0);
    expect(await balanceOf(ledgerAccount.disputeHold)).toBe(0);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('lost after it was redeemed, what is left as credit goes, what was spent is ours; an appeal gives it back', async () => {
    const { gift, chargeId } = await boughtGift();
    const friendId = await createUser(test.db);
    const friend = await test.as(friendId);
    await friend.offers.redeemGift({ code: gift.code });
    await friend.offers.buyGift({
      amountMinor: 4_000,
      giverName: 'Ines',
      recipientName: 'Tom',
      recipientEmail: 'tom@example.test',
      message: '',
      sendAt: test.clock.current.toString(),
    });
    await test.drain();
    const wallet = -(await balanceOf(ledgerAccount.candidateCredit(friendId)));
    const before = await balanceOf(ledgerAccount.losses);
    const disputeId = await dispute(test, chargeId);
    await atBank(test, disputeId, 'lose');
    expect(await balanceOf(ledgerAccount.candidateCredit(friendId))).toBe(0);
    expect((await balanceOf(ledgerAccount.losses)) - before).toBe(9_600 - wallet);
    expect((await (await finance(test)).dispute({ disputeId })).loss).toMatchObject({
      credit: eur(wallet),
      beyond: eur(9_600 - wallet),
    });
    expect(test.sentMail.map(({ subject }) => subject).join()).toMatch(/have left your credit/);
    await atBank(test, disputeId, 'appeal', 'win');
    expect(await balanceOf(ledgerAccount.candidateCredit(friendId))).toBe(-wallet);
    expect(await balanceOf(ledgerAccount.losses)).toBe(before);
    expect(await violationsOf(test)).toEqual([]);
  });
});
