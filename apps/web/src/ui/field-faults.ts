import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import { isApiError } from '../trpc.ts';

export type FieldFaults<Field extends string> = {
  /** What is wrong with a field, or undefined. */
  at: (field: Field) => string | undefined;
  /** All that is wrong is told at its field, so that nothing is left to say below. */
  isAllTold: boolean;
};

/**
 * A refusal of the server, sorted to the fields of a form: the schema's by the last part of their path, ours by
 * `codes`, or by the field that they name themselves. What fits no field is left for the message of the whole form.
 */
export function fieldFaults<Field extends string>(
  error: unknown,
  fields: readonly Field[],
  codes: Partial<Record<ErrorCode, Field>> = {},
): FieldFaults<Field> {
  const told = new Map<string, string>();
  const data = isApiError(error) ? error.data : undefined;
  const named = fields.find((field) => field === data?.details?.field);
  const own = named ?? (data?.domainCode ? codes[data.domainCode] : undefined);
  if (own && isApiError(error)) told.set(own, String(data?.details?.message ?? error.message));
  const wrong = data?.fields ?? [];
  for (const { path, message } of wrong) {
    const field = fields.findLast((each) => path.split('.').includes(each));
    if (field && !told.has(field)) told.set(field, message);
  }
  const isAllTold =
    own !== undefined ||
    (wrong.length > 0 && wrong.every(({ path }) => fields.some((field) => path.split('.').includes(field))));
  return { at: (field) => told.get(field), isAllTold: isAllTold && told.size > 0 };
}
