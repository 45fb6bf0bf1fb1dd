import { newId } from '@app/db/new-id';

/** The finance admin's procedures: there is one desk, so another's id is one that never was. */
export const financeRows = {
  'finance.overview': { auth: 'admin:finance', input: () => ({ month: '2026-03' }) },
  'finance.ledger': { auth: 'admin:finance', input: () => ({}) },
  'finance.exportLedger': { auth: 'admin:finance', input: () => ({ month: '2026-03' }) },
  'finance.reconcile': { auth: 'admin:finance' },
  'finance.repairCase': {
    auth: 'admin:finance',
    input: () => ({ caseId: newId('reconciliationCase') }),
    open: 'there is one desk: whoever has finance sees every difference',
    untried: 'without a difference there is no case of anybody',
  },
  'finance.acceptCase': {
    auth: 'admin:finance',
    input: () => ({ caseId: newId('reconciliationCase'), note: 'Seen and understood.' }),
    open: 'there is one desk: whoever has finance sees every difference',
    untried: 'without a difference there is no case of anybody',
  },
  'finance.closePeriod': {
    auth: 'admin:finance',
    input: () => ({ month: '2026-01' }),
    untried: 'the books of the tests are a few days old',
  },
} as const;
