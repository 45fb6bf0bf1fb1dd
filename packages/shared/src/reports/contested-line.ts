import { isBefore } from '../time/instant.ts';

/** How long a coach has to answer before the line is decided without them; days. */
export const ANSWER_DAYS = 7;

/** How the reason of a version begins that was kept because a line was struck. */
export const STRUCK_REASON = 'A line was struck after it was contested: ';

export type ContestedState = 'waiting' | 'answered' | 'upheld' | 'struck';

type Contested = {
  answeredAt: Temporal.Instant | null;
  ruling: 'upheld' | 'struck' | null;
};

/** Where a contested line stands: with the coach, with the desk, or decided (product.md, Owned report). */
export const contestedState = ({ answeredAt, ruling }: Contested): ContestedState =>
  ruling ?? (answeredAt === null ? 'waiting' : 'answered');

/** Whether the desk may decide: after the coach's answer, or when they let their days pass. */
export function canRule(
  { answeredAt, ruling, contestedAt }: Contested & { contestedAt: Temporal.Instant },
  now: Temporal.Instant,
): boolean {
  if (ruling !== null) return false;
  return answeredAt !== null || !isBefore(now, contestedAt.add({ hours: ANSWER_DAYS * 24 }));
}
