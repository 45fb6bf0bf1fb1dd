import { findTestCard } from '../payments/test-card.ts';

const FIELDS = ['email', 'number', 'expiry', 'cvc', 'name'] as const;

/** What was typed on the payment page, and what is wrong with it. */
export interface CardForm {
  saves: boolean;
  values: Record<(typeof FIELDS)[number], string>;
  errors: Partial<Record<(typeof FIELDS)[number], string>>;
}

export const emptyCardForm = (email: string | null): CardForm => ({
  saves: false,
  values: { email: email ?? '', number: '', expiry: '', cvc: '', name: '' },
  errors: {},
});

/** @param now unix seconds, for the expiry date */
export function readCardForm(body: Record<string, unknown>, now: number): CardForm {
  const values = Object.fromEntries(
    FIELDS.map((name) => [name, String(body[name] ?? '').trim()]),
  ) as CardForm['values'];
  const problems: [keyof CardForm['values'], string | null][] = [
    [
      'email',
      /^\S+@\S+\.\S+$/.test(values.email) ? null : 'Write an e-mail address, such as you@example.com.',
    ],
    ['number', numberProblem(values.number)],
    ['expiry', expiryProblem(values.expiry, now)],
    ['cvc', /^\d{3,4}$/.test(values.cvc) ? null : 'Write the 3 or 4 digits from the card.'],
    ['name', values.name === '' ? 'Write the name that is on the card.' : null],
  ];
  const errors = Object.fromEntries(problems.filter(([, problem]) => problem !== null));
  return { saves: body.save === 'on', values, errors };
}

function numberProblem(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (findTestCard(digits)) return null;
  if (!/^\d{12,19}$/.test(digits) || !passesLuhn(digits))
    return 'This is not a card number; check the digits.';
  return 'Only the test cards listed below work here. Never type a real card.';
}

function expiryProblem(text: string, now: number): string | null {
  const [, month, year] = /^(\d{1,2})\s*\/?\s*(\d{2}|\d{4})$/.exec(text) ?? [];
  if (!month || !year || Number(month) < 1 || Number(month) > 12)
    return 'Write month and year, such as 12 / 34.';
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return Date.UTC(fullYear, Number(month), 1) > now * 1000 ? null : 'This date is in the past.';
}

/** The check digit of card numbers (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
