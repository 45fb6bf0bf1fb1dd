import { newId } from '@app/db/new-id';
import { orders } from '@app/db/schema/payments-offers';
import { money } from '@app/shared/money/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { bookNext, createPackage, payOrder } from '../../support/offers.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

let test: TestMarket;
beforeAll(async () => {
  test = await createTestMarket();
});
afterAll(() => test[Symbol.asyncDispose]());
const eur = (minor: number) => money(minor, 'EUR');

describe('the receipt of an order', () => {
  it('is issued for a package, once, with a PDF, and comes with the message', async () => {
    const { candidate, candidateId } = await createPackage(test);
    const [receipt, ...others] = await candidate.documents.mine();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ kind: 'receipt', bookingId: null, total: eur(40_000), tax: eur(0) });
    expect(receipt?.words).toMatch(/^5 mock interviews/);
    const { fileName, base64 } = await candidate.documents.pdf({ documentId: receipt!.documentId });
    expect(fileName).toBe(`${receipt!.number}.pdf`);
    expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const [mail] = await test.sql`select payload from emails
      where template = 'package_bought' and recipient_id = ${candidateId}`;
    expect(mail?.payload.receiptId).toBe(receipt?.documentId);
    await test.sweep();
    expect(await candidate.documents.mine()).toHaveLength(1);
  });

  it('is issued for a gift, to who gave it, and says nothing of the code', async () => {
    const giverId = await createUser(test.db);
    const giver = await test.as(giverId);
    await giver.offers.buyGift({
      amountMinor: 5_000,
      giverName: 'Jonas',
      recipientName: 'Ines',
      recipientEmail: 'ines@example.test',
      message: '',
      sendAt: test.clock.current.add({ hours: 100 }).toString(),
    });
    await payOrder(test, giverId);
    expect(await giver.documents.mine()).toMatchObject([{ kind: 'receipt', total: eur(5_000) }]);
    const [gift] = await test.sql`select code from gifts where buyer_id = ${giverId}`;
    const [mail] = await test.sql`select payload::text as words from emails where template = 'gift_bought'`;
    expect(mail?.words).not.toContain(gift?.code);
  });

  it('is corrected by a credit note when the unused sessions are given back', async () => {
    const { candidate, offeringId, packageId } = await createPackage(test);
    await bookNext(test, candidate, offeringId);
    await candidate.offers.refundPackage({ packageId, refundMinor: 30_000 });
    await test.drain();
    await test.stripe.deliver();
    await test.drain();
    const documents = await candidate.documents.mine();
    const ofOrder = documents.filter(({ bookingId }) => bookingId === null);
    expect(ofOrder).toMatchObject([
      { kind: 'credit_note', total: eur(30_000) },
      { kind: 'receipt', total: eur(40_000) },
    ]);
    const [row] = await test.sql`select content from documents where id = ${ofOrder[0]!.documentId}`;
    expect(row?.content.corrects.number).toBe(ofOrder[1]!.number);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is made up for when its job was lost', async () => {
    const buyerId = await createUser(test.db);
    const at = test.clock.current;
    // Paid, and whoever was to issue the receipt never came to it.
    await test.db.insert(orders).values({
      id: newId('order'),
      kind: 'gift',
      buyerId,
      description: 'A gift of mock interviews at Second Round',
      status: 'succeeded',
      amountMinor: 5_000,
      currency: 'EUR',
      checkoutExpiresAt: at,
      succeededAt: at,
      createdAt: at,
      updatedAt: at,
    });
    test.clock.travelTo(at.add({ minutes: 10 }));
    await test.sweep();
    expect(await (await test.as(buyerId)).documents.mine()).toMatchObject([{ total: eur(5_000) }]);
  });

  it('is nobody else’s', async () => {
    const { candidate } = await createPackage(test);
    const [receipt] = await candidate.documents.mine();
    const stranger = await test.as(await createUser(test.db));
    await expect(stranger.documents.pdf({ documentId: receipt!.documentId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
