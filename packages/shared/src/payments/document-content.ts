import type { Money } from '../money/money.ts';
import { includedTax } from './included-tax.ts';

export type DocumentKind = 'receipt' | 'credit_note';

/** A rate of tax as it stands on a document. */
export type DocumentTax = { name: string; country: string; basisPoints: number; amountMinor: number };

/** All that stands on a receipt or a credit note but its number; written once, when it is issued. */
export type DocumentContent = {
  seller: { name: string; address: string[]; taxId: string };
  buyer: { name: string; address: string[]; taxId: string };
  lines: { words: string; amountMinor: number }[];
  currency: string;
  totalMinor: number;
  tax: DocumentTax | null;
  /** How it was paid, or where it went. */
  settled: { words: string; amountMinor: number }[];
  /** Of the session; an instant. Null on what is paid in advance. */
  sessionStartsAt: string | null;
  /** The candidate's, to write moments in. */
  timeZone: string;
  bookingId: string | null;
  paymentId: string | null;
  /** Of a package or a gift; documents from before there were any do not name it. */
  orderId?: string | null;
  /** Of a credit note: the receipt that it corrects, and why. */
  corrects: { number: string; issuedAt: string } | null;
  reason: string;
};

type Rate = { name: string; country: string; basisPoints: number };

/** The tax line of an amount; null where the price includes none. */
export function documentTax(total: Money, rate: Rate | null): DocumentTax | null {
  if (!rate || rate.basisPoints === 0) return null;
  return { ...rate, amountMinor: includedTax(total, rate.basisPoints).amountMinor };
}

/**
 * The number as people read it: `SR-2026-000042`. Receipts and credit notes of one issuer share a row of numbers.
 *
 * @param issuer letters that no other issuer has
 */
export const documentNumber = (issuer: string, year: number, number: number): string =>
  `${issuer}-${year}-${String(number).padStart(6, '0')}`;
