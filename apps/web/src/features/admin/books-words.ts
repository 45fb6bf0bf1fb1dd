import { formatMoney } from '@app/shared/money/format-money';
import { type Money, money } from '@app/shared/money/money';
import type { RouterOutputs } from '../../trpc.ts';
import { accountWords } from './ledger-words.ts';

type Finance = RouterOutputs['finance']['overview'];
export type Balance = Finance['balances'][number];
export type Difference = Finance['reconciliation']['cases'][number];

/** Accounts that belong to somebody, drawn together. */
const TOGETHER: Readonly<Record<string, string>> = {
  'asset:coach_debt': 'Coaches owe us',
  'liability:booking': 'Paid for sessions that are not settled',
  'liability:coach_payable': 'Owed to coaches',
  'liability:coach_reserve': 'Withheld for disputes',
  'liability:candidate_payable': 'Refunds on their way',
  'liability:candidate_credit': 'Credit of candidates',
  'liability:package_credit': 'Packages not used yet',
  'liability:gift': 'Gift codes not used yet',
  'liability:tax': 'Tax collected',
};

/** `liability:booking` of `liability:booking:bkg_…`. */
export const kindOf = (account: string): string => account.split(':').slice(0, 2).join(':');

/** An account's kind as people say it. */
export const kindWords = (account: string): string =>
  TOGETHER[account] ?? accountWords(account, { candidate: 'candidates', coach: 'coaches' });

/** What we owe others, in the order of the trial balance; a liability stands in the books with a minus. */
export const owed = (balances: readonly Balance[], currency: string) =>
  balances.filter((balance) => balance.account.startsWith('liability:') && balance.currency === currency);

export const sumOf = (balances: readonly Balance[], currency: string): Money =>
  money(-owed(balances, currency).reduce((sum, { amountMinor }) => sum + amountMinor, 0), currency);

const KINDS: Record<Difference['kind'], string> = {
  not_in_books: 'Stripe moved it, the books do not have it',
  not_at_stripe: 'The books have it, Stripe does not',
  amount_differs: 'Both have it, with other amounts',
  balance_differs: 'Every movement agrees, the sums do not',
};

export const differenceWords = ({ kind }: Difference): string => KINDS[kind];

export const bothAmounts = ({ oursMinor, theirsMinor, currency }: Difference): string =>
  `Books ${formatMoney(money(oursMinor, currency))}, Stripe ${formatMoney(money(theirsMinor, currency))}`;

/** The first sentence of the page: whether anything waits. */
export function financeHeadline({ latest, cases }: Finance['reconciliation']): {
  before: string;
  marked: string;
} {
  const open = cases.filter(({ status }) => status === 'open').length;
  if (open > 0)
    return { before: 'The books and Stripe ', marked: open === 1 ? 'differ once' : `differ ${open} times` };
  return latest
    ? { before: 'The books and Stripe ', marked: 'agree' }
    : { before: 'The books were ', marked: 'not compared yet' };
}
