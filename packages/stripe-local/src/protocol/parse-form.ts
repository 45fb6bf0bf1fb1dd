import { refused } from './stripe-error.ts';

export type FormTree = { [key: string]: FormTree | string };

const MAX_DEPTH = 12;

/** Reads `a[b][0][c]=d`, the form encoding of API v1, into a tree; arrays stay objects keyed by position. */
export function parseForm(text: string): FormTree {
  const tree: FormTree = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) place(tree, pathOf(name), value);
  return tree;
}

function pathOf(name: string): string[] {
  const open = name.indexOf('[');
  if (open < 0) return [name];
  const inner = name.slice(open);
  if (!/^(\[[^[\]]*\])+$/.test(inner))
    throw refused(`Invalid parameter name: ${name}`, 'parameter_unknown', name);
  return [name.slice(0, open), ...inner.slice(1, -1).split('][')];
}

function place(tree: FormTree, path: string[], value: string): void {
  if (path.length > MAX_DEPTH)
    throw refused('Parameters are nested too deeply.', 'parameter_unknown', path[0]);
  let branch = tree;
  for (const key of path.slice(0, -1)) {
    const next = branch[key === '' ? nextIndex(branch) : key];
    if (typeof next === 'object') branch = next;
    else branch = branch[key === '' ? nextIndex(branch) : key] = Object.create(null) as FormTree;
  }
  const last = path[path.length - 1]!; // a path has at least its first name
  branch[last === '' ? nextIndex(branch) : last] = value;
}

const nextIndex = (branch: FormTree) => String(Object.keys(branch).length);
