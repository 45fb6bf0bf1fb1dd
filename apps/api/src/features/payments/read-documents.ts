import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import {
  findDocument,
  type IssuedDocument,
  listDocumentsOf,
  searchDocuments as search,
} from './document.repository.ts';
import { setDocumentPdf } from './set-document-pdf.ts';
import { numberOf } from './write-document.ts';

const toDocument = (document: IssuedDocument) => ({
  documentId: document.id,
  kind: document.kind,
  number: numberOf(document),
  bookingId: document.bookingId,
  /** What was bought without a booking. */
  orderId: document.orderId,
  words: document.content.lines[0]?.words ?? '',
  total: money(document.totalMinor, document.currency),
  tax: money(document.taxMinor, document.currency),
  issuedAt: document.issuedAt.toString(),
});

/** A candidate's receipts and credit notes, newest first. */
export async function listDocuments(ctx: ActContext, candidateId: Id<'user'>) {
  return (await listDocumentsOf(ctx.db, candidateId)).map(toDocument);
}

/** Everybody's, for the finance admin. */
export async function searchDocuments(ctx: ActContext, asked: { q: string; page: number }) {
  const { rows, total, perPage } = await search(ctx.db, asked);
  return {
    documents: rows.map(({ document, candidateName }) => ({ ...toDocument(document), candidateName })),
    total,
    perPage,
  };
}

/**
 * A document as a file, in base 64.
 *
 * @param reader a candidate, or nobody in particular when the desk asks
 * @throws DomainError `DOCUMENT_NOT_FOUND`, also for another's
 */
export async function readDocumentFile(
  ctx: ActContext,
  documentId: Id<'document'>,
  reader: Id<'user'> | 'desk',
) {
  const document = await findDocument(ctx.db, documentId);
  const isReadable = document && (reader === 'desk' || document.candidateId === reader);
  if (!isReadable) throw new DomainError('DOCUMENT_NOT_FOUND');
  const content = await setDocumentPdf(ctx, document);
  return { fileName: `${numberOf(document)}.pdf`, base64: content.toString('base64') };
}
