import { describe, expect, it } from 'vitest';
import type { BookingFile } from './booking-file-view.ts';
import { bookingHeadline } from './booking-headline.ts';

const reader = { now: Temporal.Instant.from('2026-05-24T12:00:00Z'), timeZone: 'Europe/Amsterdam' };
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** Only what a sentence reads. */
function sentence(changes: object): string {
  const file = {
    candidate: { name: 'Tomasz Kowal' },
    coach: { displayName: 'Daniel A.' },
    price: eur(9_600),
    money: { payment: undefined, refunds: [], transfer: null },
    report: null,
    ...changes,
  } as unknown as BookingFile;
  const { before, marked, after } = bookingHeadline(file, reader);
  return before + marked + after;
}

const back = (amountMinor: number) => ({
  money: { payment: { givenBack: eur(amountMinor) }, refunds: [], transfer: null },
});

describe('bookingHeadline', () => {
  it.each([
    [{ status: 'expired' }, 'The hold lapsed. Nothing was paid.'],
    [
      { status: 'cancelled', cancelledBy: 'candidate', ...back(4_800) },
      'Tomasz cancelled. 48.00\u00a0€ went back.',
    ],
    [{ status: 'no_show', noShowBy: 'both', ...back(0) }, 'Both did not come. Nothing went back.'],
    [
      { status: 'awaiting_report', report: { status: 'draft', dueAt: '2026-05-24T09:00:00Z' } },
      'Daniel owes Tomasz a report, 3 h late.',
    ],
    [
      { status: 'awaiting_report', report: { status: 'draft', dueAt: '2026-05-24T13:00:00Z' } },
      'Daniel owes Tomasz a report, due Sun 24 May, 15:00 in Amsterdam.',
    ],
  ])('%j', (changes, words) => expect(sentence(changes)).toBe(words));
});
