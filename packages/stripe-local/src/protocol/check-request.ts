import { checkScalar, isHash } from './check-scalar.ts';
import { MORE_REQUEST_SHAPES } from './more-request-shapes.ts';
import requestShapes from './request-shapes.json' with { type: 'json' };
import { invalidParameter, missingParameter, StripeError, unknownParameters } from './stripe-error.ts';

/**
 * `'integer'`, `'string<=22'`, `'=a|b'` for a closed list, `''` for the empty string that unsets,
 * `{ 'name!': … }` when required.
 */
export type Shape = string | Shape[] | { [key: string]: Shape };

const SHAPES = { ...(requestShapes as unknown as Record<string, Shape>), ...MORE_REQUEST_SHAPES };

/**
 * Checks the parameters of an operation (`post /v1/refunds`) and gives them their types, since a form
 * carries only text. Refuses what Stripe refuses: unknown, missing, wrong type, too long, not on the list.
 */
export function checkRequest(operation: string, given: Record<string, unknown>): Record<string, unknown> {
  const shape = SHAPES[operation] as Record<string, Shape>;
  // Lists of API v2 carry the way to their next page in their own addresses only.
  const isListV2 = operation.startsWith('get /v2/') && 'limit' in shape;
  return checkObject(given, isListV2 ? { ...shape, page: 'string' } : shape, '');
}

function check(value: unknown, shape: Shape, param: string, isRequired = false): unknown {
  if (Array.isArray(shape)) return checkArray(value, shape[0] ?? 'any', param);
  if (typeof shape === 'object') {
    return 'anyOf' in shape
      ? checkAnyOf(value, shape.anyOf as Shape[], param)
      : checkHash(value, shape, param);
  }
  if (value === null) return null; // v2 unsets with null
  if (shape === 'any') return value;
  if (shape === 'map') return checkMap(value, param);
  return checkScalar(value, shape, param, isRequired);
}

function checkHash(value: unknown, shape: Record<string, Shape>, param: string): unknown {
  if (value === null) return null;
  if (!isHash(value)) throw invalidParameter(param, `Invalid object: ${param}`);
  return checkObject(value, shape, param);
}

function checkObject(value: Record<string, unknown>, shape: Record<string, Shape>, param: string) {
  const known = new Map(Object.entries(shape).map(([key, inner]) => [key.replace('!', ''), inner]));
  const inside = (key: string) => (param ? `${param}[${key}]` : key);
  const unknown = Object.keys(value).filter((key) => !known.has(key));
  if (unknown.length > 0) throw unknownParameters(unknown.map(inside));
  for (const key of Object.keys(shape)) {
    if (key.endsWith('!') && value[key.slice(0, -1)] === undefined)
      throw missingParameter(inside(key.slice(0, -1)));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      check(inner, known.get(key) ?? 'any', inside(key), `${key}!` in shape),
    ]),
  );
}

function checkArray(value: unknown, shape: Shape, param: string): unknown[] {
  if (!Array.isArray(value) && !isHash(value)) throw invalidParameter(param, 'Invalid array');
  return Object.entries(value).map(([index, inner]) => check(inner, shape, `${param}[${index}]`));
}

function checkAnyOf(value: unknown, shapes: Shape[], param: string): unknown {
  let refusal: unknown;
  for (const shape of shapes) {
    try {
      return check(value, shape, param);
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      // The refusal about the innermost parameter says most.
      if (!(refusal instanceof StripeError) || error.fields.param!.length > refusal.fields.param!.length)
        refusal = error;
    }
  }
  throw refusal;
}

function checkMap(value: unknown, param: string): unknown {
  if (value === '' || isHash(value)) return value;
  throw invalidParameter(param, `Invalid object: ${param}`);
}
