import { emptyParameter, invalidParameter } from './stripe-error.ts';

/** What a string may have that has no limit of its own. */
const USUAL_LENGTH = 5000;

/** Gives one value the type of its shape. */
export function checkScalar(value: unknown, shape: string, param: string, isRequired: boolean): unknown {
  if (typeof value === 'object') throw invalidParameter(param, `Invalid ${kindOf(shape)}: ${param}`);
  const text = String(value);
  if (text === '' && shape !== '' && (isRequired || !shape.startsWith('string'))) throw emptyParameter(param);
  if (shape === 'boolean') return checkBoolean(text, param);
  if (shape === 'integer' || shape === 'number') return checkNumber(text, shape, param);
  if (shape.startsWith('=')) return checkWord(text, shape.slice(1).split('|'), param);
  if (shape === '' && text !== '') throw invalidParameter(param, `Invalid value for ${param}`);
  return checkLength(text, Number(shape.split('<=')[1] ?? USUAL_LENGTH), param);
}

const kindOf = (shape: string) => (['boolean', 'integer', 'number'].includes(shape) ? shape : 'string');

function checkWord(text: string, words: string[], param: string): string {
  if (words.includes(text)) return text;
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(', ');
  const listed = words.length > 2 ? `${first}, or ${last}` : words.join(' or ');
  throw invalidParameter(param, `Invalid ${param}: must be ${words.length > 1 ? 'one of ' : ''}${listed}`);
}

function checkLength(text: string, longest: number, param: string): string {
  if (text.length <= longest) return text;
  const shown = `${text.slice(0, 10)}…${text.slice(-4)}`;
  throw invalidParameter(param, `Invalid string: ${shown}; must be at most ${longest} characters`);
}

function checkBoolean(text: string, param: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalidParameter(param, `Invalid boolean: ${text}`);
}

function checkNumber(text: string, shape: 'integer' | 'number', param: string): number {
  const trimmed = text.trim();
  if (shape === 'integer' && !/^-?\d{1,15}$/.test(trimmed))
    throw invalidParameter(param, `Invalid integer: ${trimmed}`, 'parameter_invalid_integer');
  if (!/^-?\d+(\.\d+)?$/.test(trimmed)) throw invalidParameter(param, `Invalid decimal: ${trimmed}`);
  return Number(trimmed);
}

export const isHash = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
