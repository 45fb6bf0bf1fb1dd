import { OFFERED_LENGTHS, type SessionType } from '@app/shared/catalog/session-type';
import { decimalsOf } from '@app/shared/money/format-money';
import type { RouterInputs } from '../../trpc.ts';
import type { Offering } from './offering-choice.tsx';

export type OfferingInput = RouterInputs['catalog']['addOffering'];

/** An offering as it is typed. */
export type OfferingDraft = {
  sessionType: SessionType;
  durationMinutes: number;
  title: string;
  description: string;
  price: string;
};

export const emptyOffering: OfferingDraft = {
  sessionType: 'behavioural',
  durationMinutes: 60,
  title: '',
  description: '',
  price: '',
};

export const toOfferingDraft = ({ price, ...offering }: Offering): OfferingDraft => ({
  sessionType: offering.sessionType,
  durationMinutes: offering.durationMinutes,
  title: offering.title,
  description: offering.description,
  price: plainPrice(price.amountMinor, price.currency),
});

const LOWEST_MINOR = 100;
const HIGHEST_MINOR = 99_999_999;

/** `12,50` or `12.5` as minor units; undefined when it is no price that the currency can hold. */
export function parsePrice(text: string, currency: string): number | undefined {
  const decimals = decimalsOf(currency);
  const match = /^(\d{1,8})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match || (match[2]?.length ?? 0) > decimals) return undefined;
  const minor = Number(`${match[1]}${(match[2] ?? '').padEnd(decimals, '0')}`);
  return minor >= LOWEST_MINOR && minor <= HIGHEST_MINOR ? minor : undefined;
}

function plainPrice(amountMinor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const text = String(amountMinor).padStart(decimals + 1, '0');
  if (decimals === 0) return text;
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

export type OfferingProblems = { title?: string; price?: string };

/** What the server would refuse, said before it is asked. */
export function offeringProblems(draft: OfferingDraft, currency: string): OfferingProblems {
  const problems: OfferingProblems = {};
  if (draft.title.trim() === '') problems.title = 'Give it a title';
  if (parsePrice(draft.price, currency) === undefined) {
    const example = plainPrice(
      decimalsOf(currency) === 0 ? 6_000 : 6_000 * 10 ** (decimalsOf(currency) - 2),
      currency,
    );
    problems.price = `A price such as ${example}, of at least ${plainPrice(LOWEST_MINOR, currency)}`;
  }
  return problems;
}

export function toOfferingInput(draft: OfferingDraft, currency: string): OfferingInput | undefined {
  const amountMinor = parsePrice(draft.price, currency);
  const durationMinutes = OFFERED_LENGTHS.find((length) => length === draft.durationMinutes);
  if (amountMinor === undefined || durationMinutes === undefined || draft.title.trim() === '')
    return undefined;
  return {
    sessionType: draft.sessionType,
    durationMinutes,
    title: draft.title.trim(),
    description: draft.description.trim(),
    price: { amountMinor, currency },
  };
}
