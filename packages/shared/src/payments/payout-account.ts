/** How an account at Stripe stands that cannot be paid. `open`: Stripe waits for something of its owner. */
export type PayoutStanding = 'open' | 'in_review' | 'rejected' | 'closed';

/**
 * The states of a coach's account, as the coach reads them. `incomplete`: begun and never usable so far.
 * `restricted`: usable once, and not now.
 */
export type PayoutAccountState =
  | 'not_started'
  | 'incomplete'
  | 'in_review'
  | 'enabled'
  | 'restricted'
  | 'rejected'
  | 'closed';

type Account = {
  isConnected: boolean;
  isReady: boolean;
  /** It could be paid before. */
  wasReady: boolean;
  standing: PayoutStanding | null;
};

/** Which of the states an account is in (payments.md 1.3). */
export function payoutAccountState({
  isConnected,
  isReady,
  wasReady,
  standing,
}: Account): PayoutAccountState {
  if (!isConnected) return 'not_started';
  if (isReady) return 'enabled';
  if (standing === 'closed' || standing === 'rejected') return standing;
  if (wasReady) return 'restricted';
  return standing === 'in_review' ? 'in_review' : 'incomplete';
}

const NEEDS: readonly (readonly [beginning: string, words: string])[] = [
  ['external_account', 'your bank account'],
  ['individual.dob', 'your date of birth'],
  ['individual.verification', 'a photo of your identity document'],
  ['individual.address', 'your address'],
  ['individual.id_number', 'your personal tax number'],
  ['individual.phone', 'your phone number'],
  ['individual.email', 'your e-mail address'],
  ['individual', 'something about you'],
  ['business_profile', 'what you do'],
  ['tos_acceptance', 'your yes to Stripe’s terms'],
];

/** What Stripe asks for in words, each once; what we have no words for is named as it is. */
export function sayNeeds(needs: readonly string[]): string[] {
  const words = needs.map(
    (need) => NEEDS.find(([beginning]) => need.startsWith(beginning))?.[1] ?? need.replaceAll(/[._]/g, ' '),
  );
  return [...new Set(words)];
}

const FAILURES: Record<string, string> = {
  account_closed: 'the bank account is closed',
  account_frozen: 'the bank account is frozen',
  invalid_account_number: 'the account number is not right',
  incorrect_account_holder_name: 'the name on the bank account is another one',
  insufficient_funds: 'the balance at Stripe did not cover it',
  no_account: 'the bank knows no such account',
  debit_not_authorized: 'the bank did not take it',
};

/** Why a bank sent money back, as half a sentence. */
export const sayPayoutFailure = (code: string | null): string =>
  FAILURES[code ?? ''] ?? 'the bank did not take it';
