import { invalidParameter, missingParameter } from './stripe-error.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

/** Checked parameters of one request, read by Stripe's names: `get('payment_intent_data.transfer_group')`. */
export class Parameters {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }

  get(path: string): unknown {
    let value: unknown = this.values;
    for (const key of path.split('.')) {
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    }
    return value;
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  /** Absent and empty both read as null: an empty string unsets. */
  text(path: string): string | null {
    const value = this.get(path);
    return typeof value === 'string' && value !== '' ? value : null;
  }

  requiredText(path: string): string {
    return this.text(path) ?? refuseMissing(path);
  }

  integer(path: string): number | null {
    const value = this.get(path);
    return typeof value === 'number' ? value : null;
  }

  requiredInteger(path: string): number {
    return this.integer(path) ?? refuseMissing(path);
  }

  /** A positive number of minor units. */
  requiredAmount(path: string): number {
    const amount = this.requiredInteger(path);
    if (amount < 1) {
      throw invalidParameter(param(path), `Invalid positive integer: ${amount}`, 'parameter_invalid_integer');
    }
    if (amount > 99_999_999) {
      throw invalidParameter(param(path), 'Amount must be no more than 99999999', 'amount_too_large');
    }
    return amount;
  }

  currency(path: string, name = param(path)): string {
    const currency = this.requiredText(path).toLowerCase();
    if (!CURRENCIES.has(currency)) throw invalidParameter(name, `Invalid currency: ${currency}`);
    return currency;
  }

  email(path: string): string | null {
    const email = this.text(path);
    if (email === null || /^[^\s@]+@[^\s@]+$/.test(email)) return email;
    throw invalidParameter(param(path), `Invalid email address: ${email}`, 'email_invalid');
  }

  url(path: string): string | null {
    const url = this.text(path);
    if (url === null || /^https?:\/\//.test(url)) return url;
    throw invalidParameter(param(path), `Not a valid URL: ${url}`, 'url_invalid');
  }

  requiredUrl(path: string): string {
    return this.url(path) ?? refuseMissing(path);
  }

  flag(path: string): boolean | null {
    const value = this.get(path);
    return typeof value === 'boolean' ? value : null;
  }

  list(path: string): unknown[] {
    const value = this.get(path);
    return Array.isArray(value) ? value : [];
  }

  texts(path: string): string[] {
    return this.list(path).map(String);
  }

  under(path: string): Parameters {
    const value = this.get(path);
    return new Parameters(
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {},
    );
  }
}

/** `a.b` as the API writes it in errors: `a[b]`. */
export function param(path: string): string {
  const [first, ...rest] = path.split('.');
  return [first, ...rest.map((key) => `[${key}]`)].join('');
}

function refuseMissing(path: string): never {
  throw missingParameter(param(path));
}
