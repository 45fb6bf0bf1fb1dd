import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import type { RouterOutputs } from '../../trpc.ts';

export type Promo = RouterOutputs['offers']['promos'][number];

/** `25 % off, at most 20.00 €` */
export function givesWords({ percent, amountMinor, maxDiscountMinor, currency }: Promo): string {
  const inCurrency = (minor: number) => formatMoney(money(minor, currency ?? 'EUR'));
  const most = maxDiscountMinor === null ? '' : `, at most ${inCurrency(maxDiscountMinor)}`;
  return `${percent === null ? inCurrency(amountMinor ?? 0) : `${percent} %`} off${most}`;
}

/** `3 of 10 uses`, `3 uses` */
export const usesWords = ({ uses, maxUses }: Promo): string =>
  maxUses === null ? `${uses} ${uses === 1 ? 'use' : 'uses'}` : `${uses} of ${maxUses} uses`;

/** For whom it is: one line, the widest first. */
export function forWords({ coachName, offeringTitle, firstTimeOnly, maxUsesPerPerson }: Promo): string {
  const where = offeringTitle ?? (coachName ? `sessions with ${coachName}` : 'every session');
  const often = maxUsesPerPerson === 1 ? 'once each' : `${maxUsesPerPerson} times each`;
  return `${where}${firstTimeOnly ? ', first session only' : ''}, ${often}`;
}
