import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../apps/api/src/audit/audit.repository.ts';
import { grantCredit } from '../../../apps/api/src/features/payments/grant-credit.ts';
import { issueReceipt } from '../../../apps/api/src/features/payments/issue-document.ts';
import { requestRefund } from '../../../apps/api/src/features/payments/request-refund.ts';
import { createUser } from '../../support/factories.ts';
import { violationsOf } from '../../support/invariants.ts';
import { actAt, createDeal, type Deal, payFor } from '../../support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../support/stripe.ts';

async function refund(test: TestMarket, { bookingId }: Deal, amountMinor: number, operation = 'cancel') {
  const ctx = await actAt(test);
  await test.db.transaction((tx) =>
    requestRefund(ctx, tx, {
      bookingId,
      amount: money(amountMinor, 'EUR'),
      reason: 'goodwill',
      operation: `${bookingId}:${operation}`,
      requestedBy: SYSTEM,
    }),
  );
  await test.drain();
  await test.stripe.deliver();
  await test.drain();
}

/** As if none had ever been issued: what the product itself can never do. */
async function forgetDocuments({ ownerUrl }: TestMarket) {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  for (const table of ['document_pdfs', 'documents']) {
    await owner`alter table ${owner(table)} disable trigger ${owner(`${table}_append_only`)}`;
  }
  await owner`truncate document_pdfs, documents`;
  for (const table of ['document_pdfs', 'documents']) {
    await owner`alter table ${owner(table)} enable trigger ${owner(`${table}_append_only`)}`;
  }
  await owner.end();
}

const documentsOf = async (test: TestMarket, candidateId: Id<'user'>) =>
  (await test.as(candidateId)).documents.mine();

describe('a receipt', () => {
  it('is issued with the payment, and goes out with the confirmation as the same file that is fetched', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const { id: candidateId } = deal.candidate;
    await payFor(test, deal);
    const [receipt, ...more] = await documentsOf(test, candidateId);
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({
      kind: 'receipt',
      number: 'SR-2026-000001',
      total: money(12_000, 'EUR'),
      bookingId: deal.bookingId,
    });
    const caller = await test.as(candidateId);
    const { documentId } = receipt!;
    const file = await caller.documents.pdf({ documentId });
    expect(file.fileName).toBe('SR-2026-000001.pdf');
    expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await caller.documents.pdf({ documentId })).toEqual(file);
    const confirmation = test.sentMail.find(({ attachments }) => attachments?.length);
    expect(confirmation).toMatchObject({ subject: expect.stringMatching(/^Booked/), attachments: [file] });
    const stranger = await test.as(await createUser(test.db));
    await expect(stranger.documents.pdf({ documentId })).rejects.toMatchObject({
      cause: { code: 'DOCUMENT_NOT_FOUND' },
    });
    expect(await violationsOf(test)).toEqual([]);
  });

  it('is made out to whom its buyer names, from then on', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    const details = { name: 'Meyer GmbH', address: 'Hauptstr. 1\n10115 Berlin', country: 'DE', taxId: 'DE1' };
    await (await test.as(deal.candidate.id)).documents.saveBilling(details);
    await payFor(test, deal);
    await (await test.as(deal.candidate.id)).documents.saveBilling({ ...details, name: 'Other AG' });
    const [row] = await test.sql`select content -> 'buyer' as buyer from documents`;
    expect(row?.buyer).toEqual({
      name: 'Meyer GmbH',
      address: ['Hauptstr. 1', '10115 Berlin', 'DE'],
      taxId: 'DE1',
    });
  });

  it('comes later when its news was lost', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await forgetDocuments(test);
    test.clock.advance({ minutes: 6 });
    await test.sweep();
    expect(await documentsOf(test, deal.candidate.id)).toMatchObject([{ number: 'SR-2026-000001' }]);
  });
});

describe('the numbers', () => {
  it('have no gaps, however many are issued at once and whatever is rolled back', async () => {
    await using test = await createTestMarket();
    const deals: Deal[] = [];
    for (let each = 0; each < 3; each++) {
      const deal = await createDeal(test, { startsInHours: 72 + each * 3 });
      await payFor(test, deal);
      deals.push(deal);
    }
    await forgetDocuments(test);
    const ctx = await actAt(test);
    const [first, ...others] = deals;
    const undone = test.sql.begin(async (sql) => {
      await sql`insert into documents (id, issuer, year, kind, cause, payment_id, booking_id, candidate_id, total_minor, tax_minor, currency, content, issued_at)
        select 'doc_undone', 'SR', 0, 'receipt', id, id, booking_id, candidate_id, 1, 0, 'EUR', '{}', now() from payments limit 1`;
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await Promise.all(
      others.flatMap((deal) => [issueReceipt(ctx, deal.bookingId), issueReceipt(ctx, deal.bookingId)]),
    );
    await issueReceipt(ctx, first!.bookingId);
    const rows = await test.sql<{ number: number }[]>`select number from documents order by number`;
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('and all else of a document stay as they were issued', async () => {
    await using test = await createTestMarket();
    await payFor(test, await createDeal(test));
    await expect(test.sql`update documents set number = 7`).rejects.toThrow('append-only');
    await expect(test.sql`delete from documents`).rejects.toThrow('append-only');
    await expect(test.sql`update document_pdfs set content = ''`).rejects.toThrow('append-only');
  });
});

describe('a credit note', () => {
  it('takes a refund off the receipt, once, and goes out with the news of it', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    await refund(test, deal, 4_000);
    await refund(test, deal, 4_000, 'again');
    const [second, first, receipt] = await documentsOf(test, deal.candidate.id);
    expect(receipt).toMatchObject({ kind: 'receipt' });
    for (const note of [first, second]) {
      expect(note).toMatchObject({ kind: 'credit_note', total: money(4_000, 'EUR') });
    }
    const [row] =
      await test.sql`select content -> 'corrects' ->> 'number' as corrects from documents where number = 2`;
    expect(row?.corrects).toBe('SR-2026-000001');
    const files = test.sentMail.flatMap(({ attachments = [] }) =>
      attachments.map(({ fileName }) => fileName),
    );
    expect(files).toEqual(['SR-2026-000001.pdf', 'SR-2026-000002.pdf', 'SR-2026-000003.pdf']);
    expect(await violationsOf(test)).toEqual([]);
  });

  it('never takes more off than there is, when credit was granted before all went back', async () => {
    await using test = await createTestMarket();
    const deal = await createDeal(test);
    await payFor(test, deal);
    const ctx = await actAt(test);
    await test.db.transaction((tx) =>
      grantCredit(ctx, tx, {
        bookingId: deal.bookingId,
        candidateId: deal.candidate.id,
        amount: money(2_400, 'EUR'),
        fundedBy: 'coach',
        operation: `${deal.bookingId}:late`,
        grantedBy: SYSTEM,
      }),
    );
    await test.drain();
    await refund(test, deal, 9_600);
    const notes = (await documentsOf(test, deal.candidate.id)).filter(({ kind }) => kind === 'credit_note');
    expect(notes.map(({ total }) => total.amountMinor)).toEqual([9_600, 2_400]);
    expect(await violationsOf(test)).toEqual([]);
  });
});
