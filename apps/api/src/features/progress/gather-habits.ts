import type { Queryable } from '@app/db/client';
import { adjustUsefulness } from '@app/shared/progress/adjusted-usefulness';
import { blindAgreement, type DoubleRated } from '@app/shared/progress/blind-agreement';
import type { CoachHabits } from './coach-habits.repository.ts';
import {
  type BlindPair,
  listBlindPairs,
  listHabits,
  listUsefulnessCells,
} from './rating-habits.repository.ts';

/** How every coach marks, and how useful that was found: what the night's run keeps beside leniency. */
export async function gatherHabits(db: Queryable) {
  const { model, coaches } = adjustUsefulness(await listUsefulnessCells(db));
  const pairs = Map.groupBy(await listBlindPairs(db), ({ coachId }) => coachId);
  const habits = (await listHabits(db)).map((row): Omit<CoachHabits, 'estimateId'> => {
    const useful = coaches.get(row.coachId);
    return {
      ...row,
      usefulness: useful?.usefulness ?? null,
      usefulnessSd: useful?.sd ?? null,
      usefulnessAnswers: useful?.answers ?? 0,
      agreement: blindAgreement(
        (pairs.get(row.coachId) ?? []).map(asDoubleRated).filter(({ length }) => length > 0),
      ),
    };
  });
  return { usefulnessModel: model, habits };
}

/** Level by level, where both could see the dimension. */
function asDoubleRated({ own, second }: BlindPair): DoubleRated {
  const levelOf = new Map(second.map((rating) => [keyOf(rating), rating.level]));
  return own.flatMap((rating) => {
    const other = levelOf.get(keyOf(rating));
    return rating.level === null || other === null || other === undefined
      ? []
      : [[rating.level, other] as const];
  });
}

/** A reference session has the universal rubric alone, and does not name it. */
const keyOf = ({ rubric = 'universal', dimension }: BlindPair['own'][number]) => `${rubric}:${dimension}`;
