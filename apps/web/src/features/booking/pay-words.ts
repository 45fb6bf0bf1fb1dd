import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';

/** How what is held will be paid: so many sessions with packages, so many otherwise. */
export type Paying = { covered: number; others: number; byCard: Money; byCredit: Money };

/** The button, which names the act. */
export function sayPayAct({ covered, others, byCard, byCredit }: Paying): string {
  const rest = byCard.amountMinor > 0 ? `pay ${formatMoney(byCard)} with Stripe` : null;
  if (covered > 0 && others > 0)
    return rest
      ? `Book ${covered} with your package, ${rest}`
      : `Book ${covered} with your package, ${others} with your credit`;
  if (covered > 0) return covered > 1 ? `Book all ${covered} with your package` : 'Book it with your package';
  if (rest) return `Pay ${formatMoney(byCard)} with Stripe`;
  const what = others > 1 ? `all ${others}` : 'it';
  return byCredit.amountMinor > 0 ? `Book ${what} with your credit` : `Book ${what}, there is nothing to pay`;
}

/** For several that are paid in two ways, what happens when the button is pressed; null where there is one way. */
export function sayWhatIsPaidHow({ covered, others, byCard }: Paying): string | null {
  if (covered === 0 || others === 0) return null;
  const first = covered === 1 ? 'the first' : `the first ${covered}`;
  const isOne = covered === 1;
  const rest = others === 1 ? 'The other one' : `The other ${others}`;
  const verb = others === 1 ? 'is' : 'are';
  const then =
    byCard.amountMinor > 0
      ? `${rest} ${verb} paid with Stripe next, and ${verb} booked once that is done.`
      : `${rest} ${verb} paid with your credit.`;
  return `Your package pays for ${first}, which ${isOne ? 'is' : 'are'} booked as soon as you press the button. ${then}`;
}
