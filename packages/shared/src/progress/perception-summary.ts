import { perceptionOf } from '../reports/perception-gap.ts';

type Levels = readonly { rubric: string; dimension: string; own: number | null; level: number | null }[];

export type PerceptionSummary<Level> = {
  blindSpots: Level[];
  hiddenStrengths: Level[];
  agreed: number;
  /** On how many they put themselves above the coach, and on how many below, by whatever step. */
  above: number;
  below: number;
  /** Dimensions that both sides rated. */
  compared: number;
};

/** Where one session's two sides were far apart, and on how many they met. */
export function perceptionSummary<Level extends Levels[number]>(
  levels: readonly Level[],
): PerceptionSummary<Level> {
  const pairs = levels.flatMap(({ own, level }) => (own !== null && level !== null ? [own - level] : []));
  const apart = (word: string) => levels.filter(({ own, level }) => perceptionOf(own, level) === word);
  return {
    blindSpots: apart('blind spot'),
    hiddenStrengths: apart('hidden strength'),
    agreed: apart('agreed').length,
    above: pairs.filter((gap) => gap > 0).length,
    below: pairs.filter((gap) => gap < 0).length,
    compared: pairs.length,
  };
}

/**
 * The first and the latest session in which both sides rated something, given in the order of time.
 *
 * With one such session it is the latest, and there is no first to set it against.
 */
export function firstAndLatest<Session extends { levels: Levels }>(
  sessions: readonly Session[],
): { first?: Session; latest?: Session } {
  const compared = sessions.filter(({ levels }) => perceptionSummary(levels).compared > 0);
  const latest = compared.at(-1);
  const first = compared.length > 1 ? compared[0] : undefined;
  return { ...(first && { first }), ...(latest && { latest }) };
}
