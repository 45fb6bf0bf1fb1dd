import { describe, expect, it } from 'vitest';
import { completeReport, createReadReport, handIn, selfRating } from '../../support/report-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

const NOON = '2026-03-12T12:00:00Z';

describe('reports.printPdf', () => {
  it('is set by a job, tagged, with both faces, and once for each state of the report', async () => {
    await using test = await createTestApp({ now: NOON });
    const { bookingId, candidate, coach } = await createReadReport(test, await createEndedSession(test.db));
    const { pdfId } = await candidate.reports.printPdf({ bookingId });
    expect(await candidate.reports.pdf({ bookingId, pdfId })).toEqual({ state: 'waiting', base64: null });
    await test.drain();
    const pdf = await candidate.reports.pdf({ bookingId, pdfId });
    const file = Buffer.from(pdf.base64 ?? '', 'base64').toString('latin1');
    expect(file.slice(0, 5)).toBe('%PDF-');
    for (const sign of ['/StructTreeRoot', 'Newsreader', 'HankenGrotesk', '/Lang'])
      expect(file).toContain(sign);
    expect(await candidate.reports.printPdf({ bookingId })).toEqual({ pdfId });
    await coach.reports.reply({ bookingId, text: 'That is how I meant it.' });
    const changed = await candidate.reports.printPdf({ bookingId });
    expect(changed.pdfId).not.toBe(pdfId);
    await test.drain();
    expect(await candidate.reports.pdf({ bookingId, ...changed })).toMatchObject({ state: 'ready' });
    expect(await test.sql`select id from report_pdfs`).toEqual([{ id: changed.pdfId }]);
  });

  it('prints emoji, other scripts, HTML and very long words as they are', async () => {
    await using test = await createTestApp({ now: NOON });
    const session = await createEndedSession(test.db);
    const content = completeReport();
    content.strengths[0]!.effect =
      `<script>alert(1)</script> #panic("x") $x^2$ 😀👩🏽‍💻 שלום مرحبا Привет ${'長'.repeat(200)}`;
    const { bookingId } = session;
    await handIn(test, session, content);
    const { candidate } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    const { pdfId } = await candidate.reports.printPdf({ bookingId });
    await test.drain();
    expect(await candidate.reports.pdf({ bookingId, pdfId })).toMatchObject({ state: 'ready' });
  });
});
