import type { Queryable, Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import {
  type DocumentContent,
  type DocumentKind,
  documentNumber,
  documentTax,
} from '@app/shared/payments/document-content';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { findBuyer } from './billing-details.repository.ts';
import { type IssuedDocument, insertDocumentOnce } from './document.repository.ts';

type Rate = { name: string; country: string; basisPoints: number };

/** What a document is of: a payment for a booking, or an order of something that is none. */
export type DocumentSubject = { candidateId: Id<'user'> } & (
  | {
      kind: 'payment';
      paymentId: Id<'payment'>;
      bookingId: Id<'booking'>;
      sessionStartsAt: Temporal.Instant;
      rate: Rate | null;
    }
  | { kind: 'order'; orderId: Id<'order'> }
);

export type WantedDocument = {
  kind: DocumentKind;
  /** What it is issued for; there is one document of each cause. */
  cause: string;
  total: Money;
  content: Pick<DocumentContent, 'lines' | 'currency' | 'settled' | 'corrects' | 'reason'>;
};

/** Issues a document with the next number, or finds the one that its cause has. */
export async function writeDocument(
  ctx: ActContext,
  tx: Transaction,
  subject: DocumentSubject,
  { kind, cause, total, content }: WantedDocument,
): Promise<IssuedDocument> {
  const { candidateId } = subject;
  const isOfPayment = subject.kind === 'payment';
  const tax = isOfPayment ? documentTax(total, subject.rate) : null;
  const bookingId = isOfPayment ? subject.bookingId : null;
  const paymentId = isOfPayment ? subject.paymentId : null;
  const orderId = isOfPayment ? null : subject.orderId;
  const { document, isNew } = await insertDocumentOnce(tx, {
    issuer: ctx.config.ISSUER_CODE,
    kind,
    cause,
    paymentId,
    bookingId,
    orderId,
    candidateId,
    totalMinor: total.amountMinor,
    taxMinor: tax?.amountMinor ?? 0,
    currency: total.currency,
    content: {
      ...content,
      ...(await partiesOf(ctx, tx, candidateId)),
      totalMinor: total.amountMinor,
      tax,
      sessionStartsAt: isOfPayment ? subject.sessionStartsAt.toString() : null,
      bookingId,
      paymentId,
      orderId,
    },
    issuedAt: ctx.now,
  });
  if (!isNew) return document;
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'document.issued',
    subjectId: document.id,
    ...(bookingId && { bookingId }),
    details: { kind, number: numberOf(document), ...total },
  });
  return document;
}

/** The number of a document as people read it. */
export const numberOf = ({ issuer, year, number }: IssuedDocument): string =>
  documentNumber(issuer, year, number);

/** The receipt that a credit note corrects, as it stands on it. */
export const correctionOf = (receipt: IssuedDocument): DocumentContent['corrects'] => ({
  number: numberOf(receipt),
  issuedAt: receipt.issuedAt.toString(),
});

async function partiesOf({ config }: ActContext, db: Queryable, candidateId: Id<'user'>) {
  const lines = (text: string) =>
    text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const { name, timeZone, details } = await findBuyer(db, candidateId);
  return {
    seller: {
      name: config.ISSUER_NAME,
      address: lines(config.ISSUER_ADDRESS),
      taxId: config.ISSUER_TAX_ID,
    },
    buyer: details
      ? {
          name: details.name,
          address: [...lines(details.address), details.country],
          taxId: details.taxId,
        }
      : { name, address: [], taxId: '' },
    timeZone,
  };
}
