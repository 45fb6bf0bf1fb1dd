import type { DocumentContent, DocumentKind } from '@app/shared/payments/document-content';
import { bigint, char, date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from './columns.ts';

const minor = (name: string) => bigint(name, { mode: 'number' });

export const billingDetails = pgTable('billing_details', {
  userId: id('user', 'user_id').primaryKey(),
  name: text('name').notNull(),
  address: text('address').notNull(),
  country: char('country', { length: 2 }).notNull(),
  taxId: text('tax_id').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** Year and number are given by the database. */
export const documents = pgTable('documents', {
  id: id('document', 'id').primaryKey(),
  issuer: text('issuer').notNull(),
  year: integer('year').notNull().default(0),
  number: integer('number').notNull().default(0),
  kind: text('kind').$type<DocumentKind>().notNull(),
  cause: text('cause').notNull(),
  /** Of a payment for a booking; else `orderId`. */
  paymentId: id('payment', 'payment_id'),
  bookingId: id('booking', 'booking_id'),
  orderId: id('order', 'order_id'),
  candidateId: id('user', 'candidate_id').notNull(),
  totalMinor: minor('total_minor').notNull(),
  taxMinor: minor('tax_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  content: jsonb('content').$type<DocumentContent>().notNull(),
  issuedAt: instant('issued_at').notNull(),
});

export const documentPdfs = pgTable('document_pdfs', {
  documentId: id('document', 'document_id').primaryKey(),
  content: bytes('content').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const taxRates = pgTable(
  'tax_rates',
  {
    country: char('country', { length: 2 }).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    name: text('name').notNull(),
    basisPoints: integer('basis_points').notNull(),
    enteredBy: id('user', 'entered_by').notNull(),
    enteredAt: instant('entered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.validFrom] })],
);
