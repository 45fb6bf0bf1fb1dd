import type { LedgerCode } from '@app/shared/payments/ledger-posting';

/** Every fact the books know, in words. A code without words does not compile. */
export const LEDGER_WORDS: Record<LedgerCode, string> = {
  P1: 'payment succeeded',
  P1d: 'our part of the price, for a promo code',
  P1p: 'package bought',
  P1g: 'gift bought',
  P2: 'Stripe’s fee known',
  X1: 'money that does not fit',
  X2: 'refunded beyond what was left',
  X3: 'what was refunded beyond was owed',
  X4: 'decided who bears what was refunded beyond',
  X5: 'what was refunded beyond came back',
  C1: 'credit given',
  C2: 'paid from credit',
  C3: 'credit taken back into the booking',
  C4: 'gift redeemed as credit',
  C5: 'credit for inviting',
  G2: 'paid with a session of a package',
  G3: 'unused sessions given back',
  G4: 'unbooked sessions turned into credit',
  E1: 'session settled',
  T1: 'transfer to the coach',
  T2: 'transfer taken back',
  N1: 'debt settled out of the share',
  W1: 'withheld for a dispute',
  W2: 'withheld no longer',
  W3: 'withheld money paid a lost dispute',
  R0: 'refund promised',
  R0e: 'refund promised, after it was earned',
  R1: 'refund left',
  R2: 'refund came back',
  D1: 'dispute opened',
  D2: 'dispute won',
  D3: 'dispute lost',
  D4: 'dispute lost, not earned',
  D5: 'lost dispute won after all',
  B1: 'payout to our bank',
  B2: 'payout arrived',
  B3: 'payout came back',
  K1: 'our own money put in',
};

type Names = { candidate: string; coach: string };

/** An account of the books as people say it; those that belong to somebody end in an id. */
export function accountWords(account: string, { candidate, coach }: Names): string {
  const [kind = '', name = ''] = account.split(':');
  switch (`${kind}:${name}`) {
    case 'asset:stripe_balance':
      return 'Stripe balance';
    case 'asset:stripe_in_transit':
      return 'On its way to our bank';
    case 'asset:bank':
      return 'Our bank';
    case 'equity:platform':
      return 'Our own money';
    case 'asset:dispute_hold':
      return 'Held by a dispute';
    case 'asset:coach_debt':
      return `${coach} owes us`;
    case 'liability:booking':
      return 'This booking';
    case 'liability:coach_payable':
      return `Owed to ${coach}`;
    case 'liability:coach_reserve':
      return `Withheld from ${coach} for a dispute`;
    case 'liability:candidate_payable':
      return `Owed to ${candidate}`;
    case 'liability:package_credit':
      return 'A package';
    case 'liability:gift':
      return 'A gift';
    case 'liability:candidate_credit':
      return `Credit of ${candidate}`;
    case 'liability:tax':
      return 'Tax owed';
    case 'revenue:commission':
      return 'Commission';
    case 'expense:stripe_fees':
      return 'Card fees';
    case 'expense:dispute_fees':
      return 'Dispute fees';
    case 'expense:losses':
      return 'Losses';
    case 'expense:promo':
      return 'Discounts and goodwill';
    case 'suspense:':
      return 'Not understood yet';
    default:
      return account;
  }
}
