type Meeting = { candidate: string; coach: string };

/**
 * Who is linked to whom by candidates who met several coaches, largest group first: members as `c:<candidate>`
 * and `k:<coach>`, in alphabetical order. Only inside one group can coaches be told apart from their candidates
 * (feedback.md 4.1).
 */
export function linkedGroups(meetings: readonly Meeting[]): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    while (parent.get(root) !== root) root = parent.get(root)!;
    for (let at = name; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { candidate, coach } of meetings) {
    const [one, other] = [`c:${candidate}`, `k:${coach}`];
    if (!parent.has(one)) parent.set(one, one);
    if (!parent.has(other)) parent.set(other, other);
    parent.set(rootOf(one), rootOf(other));
  }
  const groups = new Map<string, string[]>();
  for (const name of parent.keys()) {
    const root = rootOf(name);
    const group = groups.get(root);
    if (group) group.push(name);
    else groups.set(root, [name]);
  }
  return [...groups.values()]
    .map((group) => group.sort())
    .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
