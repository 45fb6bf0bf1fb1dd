import { isPoolBusy } from '@app/db/acquire-limit';
import { sqlState } from '@app/db/constraint';
import { DomainError } from '@app/shared/errors/domain-error';
import type { ErrorKind } from '@app/shared/errors/error-kind';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { RequestContext } from './context.ts';

/** Who may call a procedure; `api:inventory` lists it and the authorisation test demands a row for each. */
export type Auth =
  | 'public'
  | 'user'
  | 'candidate'
  | 'coach'
  | `admin:${'any' | 'support' | 'finance' | 'trust'}`;

const TRPC_CODE = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  precondition: 'PRECONDITION_FAILED',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorKind, TRPCError['code']>;

const t = initTRPC
  .context<RequestContext>()
  .meta<{ auth: Auth }>()
  .create({
    defaultMeta: { auth: 'public' },
    errorFormatter({ shape, error, ctx }) {
      const { cause } = error;
      const data = { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path };
      if (cause instanceof DomainError) {
        return { ...shape, data: { ...data, domainCode: cause.code, details: cause.details, fields: null } };
      }
      if (cause instanceof ZodError) {
        const fields = cause.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
        const message = 'Something in this form is not right.';
        return { ...shape, message, data: { ...data, domainCode: null, details: null, fields } };
      }
      // What is left is a bug, or tRPC's own refusal. An unknown error's text may hold SQL and personal data.
      const masked = error.code === 'INTERNAL_SERVER_ERROR';
      const message = masked
        ? `Something broke on our side. It is logged as ${ctx?.requestId ?? '-'}.`
        : shape.message;
      return { ...shape, message, data: { ...data, domainCode: null, details: null, fields: null } };
    },
  });

/** Shut down, out of connections, or too slow: the caller may try again, nothing was changed. */
const BUSY_STATES = new Set([
  ...['57014', '55P03', '40P01', '40001', '57P01', '57P03', '53300'],
  ...['CONNECTION_CLOSED', 'CONNECT_TIMEOUT', 'ECONNREFUSED', 'ECONNRESET'],
]);

const isBusy = (error: unknown) => isPoolBusy(error) || BUSY_STATES.has(sqlState(error) ?? '');

/** The one map from our refusals to the transport's codes. */
const explainErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof DomainError) {
    throw new TRPCError({ code: TRPC_CODE[cause.kind], message: cause.message, cause });
  }
  if (isBusy(cause)) {
    const busy = new DomainError('BUSY', {}, { cause });
    throw new TRPCError({ code: TRPC_CODE[busy.kind], message: busy.message, cause: busy });
  }
  return result;
});

export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCallerFactory = t.createCallerFactory;
export const procedure = t.procedure.use(explainErrors);
