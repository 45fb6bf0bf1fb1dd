type Coach = { id: string; name: string };

const MARK_SHAPES = ['circle', 'diamond', 'square', 'triangle', 'wedge', 'cross'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];
export type CoachMark = { id: string; label: string; shape: MarkShape };

/**
 * What each coach is called beside a mark and the shape it has, in the order they first appear.
 *
 * First names, unless two coaches share one. After six coaches shapes come again: the axis names everybody.
 */
export function coachMarks(coaches: readonly Coach[]): Map<string, CoachMark> {
  const byId = [...new Map(coaches.map((coach) => [coach.id, coach])).values()];
  const firstNames = byId.map(({ name }) => firstName(name));
  return new Map(
    byId.map(({ id, name }, at) => {
      const first = firstNames[at]!; // the same list
      const isAlone = firstNames.filter((other) => other === first).length === 1;
      const shape = MARK_SHAPES[at % MARK_SHAPES.length]!; // never empty
      return [id, { id, label: isAlone ? first : name, shape }];
    }),
  );
}

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;
