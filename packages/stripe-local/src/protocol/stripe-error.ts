/** What the API says when it refuses. `keepsWork` commits what happened so far: a declined charge exists. */
export class StripeError extends Error {
  override readonly name = 'StripeError';
  readonly status: number;
  readonly fields: ErrorFields;
  readonly keepsWork: boolean;

  constructor(status: number, fields: ErrorFields, keepsWork = false) {
    super(fields.message);
    this.status = status;
    this.fields = fields;
    this.keepsWork = keepsWork;
  }

  /** Refused before any work began: such an answer does not use an idempotency key up. */
  get isParameterProblem(): boolean {
    return this.status === 401 || (this.fields.code ?? '').startsWith('parameter_');
  }
}

export interface ErrorFields {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: unknown;
  payment_method?: unknown;
}

const invalid = (status: number, message: string, code?: string, param?: string) =>
  new StripeError(status, { type: 'invalid_request_error', message, code, param });

/** 400 with a code of Stripe's list; `param` names the parameter at fault. */
export const refused = (message: string, code?: string, param?: string) => invalid(400, message, code, param);

/** 404. `noun` as Stripe writes it in the sentence, for instance `payment_intent`. */
export const missing = (noun: string, id: string, param = 'id') =>
  invalid(404, `No such ${noun}: '${id}'`, 'resource_missing', param);

/** 400 for an id inside the parameters that names nothing. */
export const missingReference = (noun: string, id: string, param: string) =>
  invalid(400, `No such ${noun}: '${id}'`, 'resource_missing', param);

export const missingParameter = (param: string) =>
  invalid(400, `Missing required param: ${param}.`, 'parameter_missing', param);

export const invalidParameter = (param: string, message: string, code = 'parameter_invalid') =>
  invalid(400, message, code, param);

export const unauthorised = (message: string) => invalid(401, message, 'api_key_invalid');

export const foreignAccount = (account: string) =>
  invalid(
    403,
    `The key does not have access to account '${account}' (or that account does not exist).`,
    'account_invalid',
  );

export const idempotencyMismatch = (key: string) =>
  new StripeError(400, {
    type: 'idempotency_error',
    message: `The idempotency key '${key}' was first used with another request; a key stands for one request with the same parameters.`,
  });

export const keyInUse = (key: string) =>
  new StripeError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `A request with the idempotency key '${key}' is still under way.`,
  });
