import { newId } from '@app/db/new-id';
import type { World } from './authorisation-world.ts';

const DESK = 'there is one desk: whoever has finance sees the documents of everybody';
const billing = { name: 'Ines Meyer', address: 'Hauptstr. 1', country: 'DE', taxId: '' };

/** Receipts, statements, disputes, taxes and cards. */
export const papersRows = {
  'documents.mine': { auth: 'candidate' },
  'documents.pdf': {
    auth: 'candidate',
    input: ({ documentId }: World) => ({ documentId }),
    owner: 'candidate',
  },
  'documents.billing': { auth: 'candidate' },
  'documents.saveBilling': { auth: 'candidate', input: () => billing },
  'payments.payouts': { auth: 'coach' },
  'payments.statement': { auth: 'coach', input: () => ({ month: '2026-03' }) },
  'payments.statementPdf': { auth: 'coach', input: () => ({ month: '2026-03' }) },
  'payments.statementCsv': { auth: 'coach', input: () => ({ month: '2026-03' }) },
  'finance.disputes': { auth: 'admin:finance' },
  'finance.decideDispute': {
    auth: 'admin:finance',
    input: () => ({ disputeId: 'du_neverWas', decision: 'bear', coachMinor: 0 }),
    kind: 'mutation',
    untried: 'a dispute that never was',
  },
  'finance.setDisputeRisk': {
    auth: 'admin:finance',
    input: () => ({ disputeId: 'du_neverWas', atRisk: true }),
    kind: 'mutation',
    untried: 'a dispute that never was',
  },
  'finance.dispute': {
    auth: 'admin:finance',
    input: () => ({ disputeId: 'du_neverWas' }),
    open: DESK,
    untried: 'a dispute that never was',
  },
  'finance.disputeFile': {
    auth: 'admin:finance',
    input: () => ({ disputeId: 'du_neverWas', which: 'record' }),
    open: DESK,
    untried: 'a dispute that never was',
  },
  'finance.answerDispute': {
    auth: 'admin:finance',
    input: () => ({ disputeId: 'du_neverWas', note: '' }),
    open: DESK,
    untried: 'a dispute that never was',
  },
  'finance.taxRates': { auth: 'admin:finance' },
  'finance.setTaxRate': {
    auth: 'admin:finance',
    input: () => ({ country: 'DE', validFrom: '2099-01-01', name: 'VAT', basisPoints: 1_900 }),
  },
  'finance.documents': { auth: 'admin:finance', input: () => ({}) },
  'finance.documentPdf': {
    auth: 'admin:finance',
    input: () => ({ documentId: newId('document') }),
    open: DESK,
    untried: 'a document that never was',
  },
} as const;
