import type { Sandbox } from '../sandbox.ts';
import type { Stored } from '../store/stored.ts';
import objectShapes from './object-shapes.json' with { type: 'json' };

interface ObjectFacts {
  nulls: string[];
  expandable: string[];
  includable: string[];
}

const FACTS = objectShapes as Record<string, ObjectFacts>;

export const factsOf = (object: string): ObjectFacts =>
  FACTS[object] ?? { nulls: [], expandable: [], includable: [] };

/** Attributes that are always sent and may be null, as null: the ground on which an object is built. */
export function nullFields(object: string): Record<string, null> {
  return Object.fromEntries(factsOf(object).nulls.map((field) => [field, null]));
}

/** What the API shows of an object: computed attributes filled in, the server's own notes left out. */
export function present(sandbox: Sandbox, object: Stored): Record<string, unknown> {
  const shown = sandbox.presenters.get(object.object)?.(sandbox, object) ?? object;
  return Object.fromEntries(Object.entries(shown).filter(([field]) => !field.startsWith('_')));
}
