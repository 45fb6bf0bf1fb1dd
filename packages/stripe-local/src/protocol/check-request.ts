import { MORE_REQUEST_SHAPES } from './more-request-shapes.ts';
import requestShapes from './request-shapes.json' with { type: 'json' };
import { invalidParameter, missingParameter, StripeError } from './stripe-error.ts';

/** `'integer'`, `'a|b'` for a closed list, `''` for the empty string that unsets, `{ 'name!': … }` when required. */
export type Shape = string | Shape[] | { [key: string]: Shape };

const SHAPES = { ...(requestShapes as unknown as Record<string, Shape>), ...MORE_REQUEST_SHAPES };

/**
 * Checks the parameters of an operation (`post /v1/refunds`) and gives them their types, since a form
 * carries only text. Refuses what Stripe refuses: unknown, missing, wrong type, not on the list.
 */
export function checkRequest(operation: string, given: Record<string, unknown>): Record<string, unknown> {
  return checkObject(given, SHAPES[operation] as Record<string, Shape>, '');
}

function check(value: unknown, shape: Shape, param: string): unknown {
  if (Array.isArray(shape)) return checkArray(value, shape[0] ?? 'any', param);
  if (typeof shape === 'object') {
    return 'anyOf' in shape
      ? checkAnyOf(value, shape.anyOf as Shape[], param)
      : checkHash(value, shape, param);
  }
  if (value === null) return null; // v2 unsets with null
  if (shape === 'any') return value;
  if (shape === 'map') return checkMap(value, param);
  return checkScalar(value, shape, param);
}

function checkHash(value: unknown, shape: Record<string, Shape>, param: string): unknown {
  if (value === null) return null;
  if (!isHash(value)) throw invalidParameter(param, `Invalid object: ${param}`, 'parameter_invalid_object');
  return checkObject(value, shape, param);
}

function checkObject(value: Record<string, unknown>, shape: Record<string, Shape>, param: string) {
  const known = new Map(Object.entries(shape).map(([key, inner]) => [key.replace('!', ''), inner]));
  const inside = (key: string) => (param ? `${param}[${key}]` : key);
  for (const key of Object.keys(value)) {
    if (!known.has(key)) {
      throw invalidParameter(inside(key), `Received unknown parameter: ${inside(key)}`, 'parameter_unknown');
    }
  }
  for (const key of Object.keys(shape)) {
    if (key.endsWith('!') && value[key.slice(0, -1)] === undefined)
      throw missingParameter(inside(key.slice(0, -1)));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, check(inner, known.get(key) ?? 'any', inside(key))]),
  );
}

function checkArray(value: unknown, shape: Shape, param: string): unknown[] {
  if (!Array.isArray(value) && !isHash(value)) throw invalidParameter(param, `Invalid array: ${param}`);
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
  throw invalidParameter(param, `Invalid object: ${param}`, 'parameter_invalid_object');
}

function checkScalar(value: unknown, shape: string, param: string): unknown {
  if (typeof value === 'object') throw invalidParameter(param, `Invalid ${shape || 'string'}: ${param}`);
  if (shape === 'boolean') return checkBoolean(value, param);
  if (shape === 'integer' || shape === 'number') return checkNumber(value, shape, param);
  const text = String(value);
  if (shape === '' && text !== '') throw invalidParameter(param, `Invalid value for ${param}`);
  if (shape.includes('|') && !shape.split('|').includes(text)) {
    throw invalidParameter(param, `Invalid ${param}: must be one of ${shape.split('|').join(', ')}`);
  }
  return text;
}

function checkBoolean(value: unknown, param: string): boolean {
  if (String(value) === 'true') return true;
  if (String(value) === 'false') return false;
  throw invalidParameter(param, `Invalid boolean: ${String(value)}`, 'parameter_invalid_boolean');
}

function checkNumber(value: unknown, shape: string, param: string): number {
  const text = String(value).trim();
  const pattern = shape === 'integer' ? /^-?\d{1,15}$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(text))
    throw invalidParameter(param, `Invalid ${shape}: ${text}`, `parameter_invalid_${shape}`);
  return Number(text);
}

const isHash = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
