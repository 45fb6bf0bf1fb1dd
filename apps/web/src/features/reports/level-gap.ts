import { type Perception, perceptionOf } from '@app/shared/reports/perception-gap';
import type { Rating } from '@app/shared/reports/report.schema';
import type { SelfRating } from '@app/shared/reports/self-rating.schema';

export type GapRow = {
  key: string;
  rubric: string;
  dimension: string;
  you: number | null;
  coach: number | null;
  rationale: string;
  notObservedBecause: string | null;
  word: Perception;
};

/** The two sides' levels by dimension, the widest gap first; without a self-rating in the rubric's order. */
export function gapRows(
  ratings: readonly Rating[],
  self: readonly SelfRating['ratings'][number][],
): GapRow[] {
  const rows = ratings.map((rating) => {
    const { rubric, dimension, level: coach, rationale, notObservedBecause } = rating;
    const you = self.find((own) => own.rubric === rubric && own.dimension === dimension)?.level ?? null;
    return {
      key: `${rubric}:${dimension}`,
      rubric,
      dimension,
      you,
      coach,
      rationale,
      notObservedBecause,
      word: perceptionOf(you, coach),
    };
  });
  const width = ({ you, coach }: GapRow) => (you !== null && coach !== null ? Math.abs(you - coach) : -1);
  return rows.sort((a, b) => width(b) - width(a));
}
