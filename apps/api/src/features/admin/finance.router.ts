import {
  acceptCaseInput,
  answerDisputeInput,
  caseInput,
  decideDisputeInput,
  decideExcessInput,
  disputeFileInput,
  disputeInput,
  disputeRiskInput,
  monthInput,
  searchLedgerInput,
} from '@app/shared/admin/finance.schema';
import { documentInput, searchDocumentsInput, taxRateInput } from '@app/shared/payments/documents.schema';
import { adminProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { closePeriod } from '../payments/close-period.ts';
import { decideExcess, readExcesses } from '../payments/decide-excess.ts';
import { decideLostDispute } from '../payments/decide-lost-dispute.ts';
import { readDocumentFile, searchDocuments } from '../payments/read-documents.ts';
import { readTaxSource } from '../payments/read-tax.ts';
import { setDisputeRisk } from '../payments/set-dispute-risk.ts';
import { readTaxRates, setTaxRate } from '../payments/set-tax-rate.ts';
import { acceptCase, askForReconciliation, repairCase } from '../payments/settle-case.ts';
import { answerDispute, disputeFile, showDispute, showDisputes } from './answer-dispute.ts';
import { exportLedger } from './export-ledger.ts';
import { searchBooks, showFinance } from './show-finance.ts';

export const financeRouter = router({
  /** Turnover, balances, differences to Stripe and closed months. */
  overview: adminProcedure('finance')
    .input(monthInput)
    .query(({ ctx, input }) => showFinance(ctx, input)),

  /** The facts of the books, newest first. */
  ledger: adminProcedure('finance')
    .input(searchLedgerInput)
    .query(({ ctx, input }) => searchBooks(ctx, input)),

  exportLedger: adminProcedure('finance')
    .input(monthInput)
    .query(({ ctx, input }) => exportLedger(ctx, input)),

  /** Receipts and credit notes of everybody. */
  documents: adminProcedure('finance')
    .input(searchDocumentsInput)
    .query(({ ctx, input }) => searchDocuments(ctx, input)),

  /** One of them as a PDF. DOCUMENT_NOT_FOUND. */
  documentPdf: adminProcedure('finance')
    .input(documentInput)
    .query(({ ctx, input }) => readDocumentFile(ctx, input.documentId, 'desk')),

  /** Every dispute, those that wait first. */
  disputes: adminProcedure('finance').query(({ ctx }) => showDisputes(ctx)),

  /** One, with the evidence as it would go. DISPUTE_NOT_FOUND. */
  dispute: adminProcedure('finance')
    .input(disputeInput)
    .query(({ ctx, input }) => showDispute(ctx, input)),

  /** A file of the evidence. DISPUTE_NOT_FOUND. */
  disputeFile: adminProcedure('finance')
    .input(disputeFileInput)
    .query(({ ctx, input }) => disputeFile(ctx, input)),

  /** Sends the evidence, once. DISPUTE_NOT_FOUND, DISPUTE_ANSWERED, DISPUTE_TOO_LATE, PAYMENT_PROVIDER_DOWN. */
  answerDispute: adminProcedure('finance')
    .input(answerDisputeInput)
    .mutation(({ ctx, input }) => answerDispute(ctx, input)),

  /** Who bears a lost one. DISPUTE_NOT_FOUND, DISPUTE_NOT_LOST, DISPUTE_DECIDED, DISPUTE_CHANGED. */
  decideDispute: adminProcedure('finance')
    .input(decideDisputeInput)
    .mutation(({ ctx, input }) => decideLostDispute(ctx, input)),

  /** Takes lost disputes back from this one's coach at once, or one by one again. DISPUTE_NOT_FOUND. */
  setDisputeRisk: adminProcedure('finance')
    .input(disputeRiskInput)
    .mutation(({ ctx, input }) => setDisputeRisk(ctx, input)),

  /** What was refunded in Stripe's dashboard beyond what was left, and waits. */
  excesses: adminProcedure('finance').query(({ ctx }) => readExcesses(ctx)),

  /** Who gives it. EXCESS_NOT_FOUND, EXCESS_DECIDED, EXCESS_WAITS, EXCESS_CHANGED. */
  decideExcess: adminProcedure('finance')
    .input(decideExcessInput)
    .mutation(({ ctx, input }) => decideExcess(ctx, input)),

  /** The rates of tax by country, with their history. */
  taxRates: adminProcedure('finance').query(({ ctx }) => readTaxRates(ctx)),

  /** Who works out the tax; for Stripe Tax, whether it is set up and where it collects. */
  taxSource: adminProcedure('finance').query(({ ctx }) => readTaxSource(ctx)),

  /** Enters one from a day on. TAX_RATE_IN_THE_PAST, TAX_RATE_EXISTS. */
  setTaxRate: adminProcedure('finance')
    .input(taxRateInput)
    .mutation(({ ctx, input }) => setTaxRate(ctx, input)),

  /** Compares the books with Stripe now; the answer comes into the overview. */
  reconcile: adminProcedure('finance').mutation(({ ctx }) => askForReconciliation(ctx)),

  /** Reads the object of a difference again. CASE_NOT_FOUND, CASE_CLOSED, CASE_NOT_REPAIRABLE. */
  repairCase: adminProcedure('finance')
    .input(caseInput)
    .mutation(({ ctx, input }) => repairCase(ctx, input)),

  /** Says that a difference is as it should be. CASE_NOT_FOUND, CASE_CLOSED. */
  acceptCase: adminProcedure('finance')
    .input(acceptCaseInput)
    .mutation(({ ctx, input }) => acceptCase(ctx, input)),

  /** Freezes a month. PERIOD_NOT_OVER, PERIOD_CLOSED, PERIOD_OUT_OF_ORDER. */
  closePeriod: adminProcedure('finance')
    .input(monthInput)
    .mutation(({ ctx, input }) => closePeriod(ctx, input)),
});
