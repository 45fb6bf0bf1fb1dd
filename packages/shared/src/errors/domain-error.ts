import type { ErrorCode } from './error-catalogue.ts';
import { errorCatalogue } from './error-catalogue.ts';
import type { ErrorKind } from './error-kind.ts';

export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A refusal the product knows about. Anything else that is thrown is a bug and becomes a masked 500. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(errorCatalogue[code].message, options);
    this.code = code;
    this.kind = errorCatalogue[code].kind;
    this.details = details;
  }
}
