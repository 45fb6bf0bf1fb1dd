import type { Parameters } from './parameters.ts';
import { invalidParameter } from './stripe-error.ts';

export type Metadata = Record<string, string>;

const MAX_KEYS = 50;
const MAX_KEY_LENGTH = 40;
const MAX_VALUE_LENGTH = 500;

/** Merges the request's metadata: an empty value deletes a key, an empty `metadata` deletes all. */
export function mergeMetadata(before: Metadata, parameters: Parameters, path = 'metadata'): Metadata {
  const given = parameters.get(path);
  if (given === undefined) return before;
  if (given === '' || given === null) return {};
  const merged: Metadata = { ...before };
  for (const [key, value] of Object.entries(given as Record<string, unknown>)) {
    if (value === '' || value === null) delete merged[key];
    else merged[key] = checked(path, key, value);
  }
  if (Object.keys(merged).length > MAX_KEYS) {
    throw invalidParameter(path, `Metadata can have at most ${MAX_KEYS} keys.`);
  }
  return merged;
}

function checked(path: string, key: string, value: unknown): string {
  if (typeof value === 'object') throw invalidParameter(`${path}[${key}]`, 'Metadata values must be text.');
  if (key.length > MAX_KEY_LENGTH || /[[\]]/.test(key)) {
    throw invalidParameter(
      `${path}[${key}]`,
      `Metadata keys have at most ${MAX_KEY_LENGTH} characters and no square brackets; '${key}' does not fit.`,
    );
  }
  if (String(value).length > MAX_VALUE_LENGTH) {
    throw invalidParameter(
      `${path}[${key}]`,
      `Metadata values have at most ${MAX_VALUE_LENGTH} characters; '${key}' has ${String(value).length}.`,
    );
  }
  return String(value);
}
