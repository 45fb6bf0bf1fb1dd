import type { Sandbox } from '../sandbox.ts';
import { kindOfId } from '../store/kind-of-id.ts';
import type { Kind } from '../store/kinds.ts';
import { factsOf, present } from './present.ts';
import { invalidParameter } from './stripe-error.ts';

const MAX_LEVELS = 4;

/** Parts of an object that have no name of their own; a coupon's id may be any word. */
const KIND_BY_FIELD: Record<string, Kind> = { coupon: 'coupon', promotion_code: 'promotion_code' };

/** Evidence names uploaded files. */
const fileNamed = (value: unknown): Kind | undefined =>
  String(value).startsWith('file_') ? 'file' : undefined;

type Hash = Record<string, unknown>;

/** Lists that an object carries only when asked to, for instance the line items of a session. */
export type Includer = (sandbox: Sandbox, id: string) => unknown;

/** The object whose part is being walked, and the way to the part: `checkout.session.total_details`. */
type Inside = { name: string; id: string };

/** Replaces ids by their objects along `paths`, in place: the answer is a fresh copy. */
export function expand(
  sandbox: Sandbox,
  answer: unknown,
  paths: string[],
  includers: ReadonlyMap<string, Includer>,
): unknown {
  for (const path of paths) {
    const levels = path.split('.').filter((level) => level !== 'data');
    if (levels.length > MAX_LEVELS) throw tooDeep(path);
    walk(sandbox, answer, path.split('.'), path, includers);
  }
  return answer;
}

function walk(
  sandbox: Sandbox,
  at: unknown,
  keys: string[],
  path: string,
  includers: ReadonlyMap<string, Includer>,
  inside?: Inside,
) {
  const [key, ...rest] = keys;
  if (key === undefined || at === null || at === undefined) return;
  if (Array.isArray(at)) {
    for (const item of at) walk(sandbox, item, keys, path, includers, inside);
    return;
  }
  if (typeof at !== 'object') throw cannotExpand(path);
  const hash = at as Hash;
  const owner = typeof hash.object === 'string' ? { name: hash.object, id: String(hash.id) } : inside;
  const include = owner && includers.get(`${owner.name}.${key}`);
  hash[key] =
    include && hash[key] === undefined ? include(sandbox, owner.id) : expandedValue(sandbox, hash, key, path);
  walk(sandbox, hash[key], rest, path, includers, owner && { ...owner, name: `${owner.name}.${key}` });
}

function expandedValue(sandbox: Sandbox, hash: Hash, key: string, path: string) {
  const name = String(hash.object ?? '');
  const value = hash[key];
  if (typeof value === 'object' && value !== null) return structuredClone(value);
  const named = name === '' ? (KIND_BY_FIELD[key] ?? fileNamed(value)) : undefined;
  if (!named && !factsOf(name).expandable.includes(key)) throw cannotExpand(path);
  if (typeof value !== 'string') return value;
  const kind = named ?? kindOfId(value);
  const found = kind && sandbox.store.find(kind, value);
  return found ? structuredClone(present(sandbox, found)) : value;
}

const cannotExpand = (path: string) =>
  invalidParameter('expand', `This property cannot be expanded (${path}).`);

const tooDeep = (path: string) =>
  invalidParameter(
    'expand',
    `You cannot expand more than ${MAX_LEVELS} levels of a property. Property: ${path}`,
  );
