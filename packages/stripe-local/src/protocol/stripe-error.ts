/** What the API says when it refuses. `keepsWork` commits what happened so far: a declined charge exists. */
export class StripeError extends Error {
  override readonly name = 'StripeError';
  readonly status: number;
  readonly fields: ErrorFields;
  readonly keepsWork: boolean;
  /** Refused before any work began: such an answer does not use an idempotency key up. */
  readonly isParameterProblem: boolean;

  constructor(
    status: number,
    fields: ErrorFields,
    {
      keepsWork = false,
      isParameterProblem = false,
    }: { keepsWork?: boolean; isParameterProblem?: boolean } = {},
  ) {
    super(fields.message);
    this.status = status;
    this.fields = fields;
    this.keepsWork = keepsWork;
    this.isParameterProblem = isParameterProblem;
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

const parameterProblem = (param: string, message: string, code?: string) =>
  new StripeError(400, { type: 'invalid_request_error', message, code, param }, { isParameterProblem: true });

export const missingParameter = (param: string) =>
  parameterProblem(param, `Missing required param: ${param}.`, 'parameter_missing');

/** Most refusals of a value have no code of their own: `param` says which one it is. */
export const invalidParameter = (param: string, message: string, code?: string) =>
  parameterProblem(param, message, code);

export const unknownParameters = (params: string[]) =>
  parameterProblem(
    params[0] ?? '',
    `Received unknown parameter${params.length > 1 ? 's' : ''}: ${params.join(', ')}`,
    'parameter_unknown',
  );

export const emptyParameter = (param: string) =>
  parameterProblem(
    param,
    `You passed an empty string for '${param}'. An empty value unsets a parameter, but '${param}' cannot be unset: leave it out or send a value.`,
    'parameter_invalid_empty',
  );

export const unauthorised = (message: string) =>
  new StripeError(401, { type: 'invalid_request_error', message }, { isParameterProblem: true });

export const foreignAccount = (account: string) =>
  invalid(
    403,
    `The key does not have access to account '${account}' (or that account does not exist).`,
    'account_invalid',
  );

export const idempotencyMismatch = (key: string, isSameEndpoint: boolean) =>
  new StripeError(400, {
    type: 'idempotency_error',
    message: isSameEndpoint
      ? `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
      : `Keys for idempotent requests can only be used for the same endpoint they were first used for. Try using a key other than '${key}' if you meant to execute a different request.`,
  });

export const keyInUse = (key: string) =>
  new StripeError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `A request with the idempotency key '${key}' is still under way.`,
  });
