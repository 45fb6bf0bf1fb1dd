import { documentPaper } from '@app/shared/payments/document-paper';
import type { ActContext } from '../../app-context.ts';
import { findDocumentPdf, type IssuedDocument, keepDocumentPdf } from './document.repository.ts';
import { numberOf } from './write-document.ts';

/** A document as a PDF: set the first time somebody wants it, the same bytes ever after. */
export async function setDocumentPdf(
  { db, now }: Pick<ActContext, 'db' | 'now'>,
  document: IssuedDocument,
): Promise<Buffer> {
  const kept = await findDocumentPdf(db, document.id);
  if (kept) return kept;
  const { kind, issuedAt, content } = document;
  // Loaded with the first PDF: the typesetter is large.
  const { typesetPaper } = await import('../../adapters/typesetter.ts');
  const paper = documentPaper({ kind, issuedAt, content, number: numberOf(document) });
  return keepDocumentPdf(db, document.id, typesetPaper(paper), now);
}
