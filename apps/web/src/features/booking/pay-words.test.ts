import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { describe, expect, it } from 'vitest';
import { type Paying, sayPayAct, sayWhatIsPaidHow } from './pay-words.ts';

const paying = (covered: number, others: number, card: number, credit = 0): Paying => ({
  ...{ covered, others },
  byCard: money(card, 'EUR'),
  byCredit: money(credit, 'EUR'),
});

const price = formatMoney(money(9_600, 'EUR'));

describe('how held sessions are paid', () => {
  it.each<[Paying, string]>([
    [paying(0, 1, 9_600), `Pay ${price} with Stripe`],
    [paying(0, 1, 0, 9_600), 'Book it with your credit'],
    [paying(0, 1, 0), 'Book it, there is nothing to pay'],
    [paying(0, 3, 0, 30_000), 'Book all 3 with your credit'],
    [paying(1, 0, 0), 'Book it with your package'],
    [paying(4, 0, 0), 'Book all 4 with your package'],
    [paying(3, 1, 9_600), `Book 3 with your package, pay ${price} with Stripe`],
    [paying(3, 1, 0, 9_600), 'Book 3 with your package, 1 with your credit'],
  ])('names the act', (how, words) => {
    expect(sayPayAct(how)).toBe(words);
  });

  it('says what is booked at once and what after Stripe, only where both happen', () => {
    expect(sayWhatIsPaidHow(paying(4, 0, 0))).toBeNull();
    expect(sayWhatIsPaidHow(paying(0, 4, 9_600))).toBeNull();
    expect(sayWhatIsPaidHow(paying(3, 1, 9_600))).toBe(
      'Your package pays for the first 3, which are booked as soon as you press the button. The other one is paid with Stripe next, and is booked once that is done.',
    );
    expect(sayWhatIsPaidHow(paying(1, 2, 0, 100))).toBe(
      'Your package pays for the first, which is booked as soon as you press the button. The other 2 are paid with your credit.',
    );
  });
});
