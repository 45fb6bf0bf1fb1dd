import type { LedgerCode } from './ledger-posting.ts';

/** Why a candidate's credit grew or shrank, as the one whose credit it is would say it. */
export type CreditMovementKind =
  | 'gift'
  | 'invitation'
  | 'granted'
  | 'refund'
  | 'package_expired'
  | 'package_returned'
  | 'session'
  | 'package'
  | 'bought_gift'
  | 'withdrawn'
  | 'dispute'
  | 'refunded_twice'
  | 'correction';

const KIND: Partial<Record<LedgerCode, CreditMovementKind>> = {
  C1: 'granted',
  C2: 'session',
  C3: 'withdrawn',
  C4: 'gift',
  C5: 'invitation',
  G3: 'package_returned',
  G4: 'package_expired',
  P1p: 'package',
  P1g: 'bought_gift',
  D4: 'dispute',
  D5: 'dispute',
  X4: 'refunded_twice',
  X5: 'refunded_twice',
  R0: 'refund',
  R0e: 'refund',
};

/** What a posting that touches a wallet's account tells its owner (payments.md 3.2). Any other is a correction. */
export const creditMovementKind = (code: string): CreditMovementKind =>
  KIND[code as LedgerCode] ?? 'correction';
