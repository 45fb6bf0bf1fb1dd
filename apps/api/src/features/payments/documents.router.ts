import { billingDetailsInput, documentInput } from '@app/shared/payments/documents.schema';
import { candidateProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { listDocuments, readDocumentFile } from './read-documents.ts';
import { readBillingDetails, saveBillingDetails } from './save-billing-details.ts';

export const documentsRouter = router({
  /** The caller's receipts and credit notes. */
  mine: candidateProcedure.query(({ ctx }) => listDocuments(ctx, ctx.user.id)),

  /** One of them as a PDF. DOCUMENT_NOT_FOUND. */
  pdf: candidateProcedure
    .input(documentInput)
    .query(({ ctx, input }) => readDocumentFile(ctx, input.documentId, ctx.user.id)),

  billing: candidateProcedure.query(({ ctx }) => readBillingDetails(ctx)),

  saveBilling: candidateProcedure
    .input(billingDetailsInput)
    .mutation(({ ctx, input }) => saveBillingDetails(ctx, input)),
});
