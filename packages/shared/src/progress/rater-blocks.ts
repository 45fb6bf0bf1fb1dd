import {
  bandOf,
  type CandidateEffect,
  type CoachLeniency,
  type RatedSession,
  sessionNoise,
} from './rater-model.ts';
import { MOST_GROWTH_STEPS, type VarianceComponents } from './rater-variance.ts';

export type BlockEstimate = {
  mu: number;
  growthPerSession: number;
  candidates: Map<string, CandidateEffect>;
  coaches: Map<string, CoachLeniency>;
  rounds: number;
};

const MOVES_NO_MORE = 1e-12;
const MOST_ROUNDS = 2_000;

/**
 * The same model as `estimateRaters` for a whole market, by block updates until nothing moves by 1e-12
 * (feedback.md 4.1). Memory grows with the sessions, time with sessions times rounds.
 *
 * Effects are exact. A coach's variance is what their own sessions leave once each candidate of theirs is
 * estimated too (the diagonal of the equations with the candidates swept out): a little too small where few
 * candidates link many coaches.
 */
export function estimateRatersInBlocks(rows: readonly RatedSession[], vc: VarianceComponents): BlockEstimate {
  const candidates = indexBy(rows, ({ candidate }) => candidate);
  const coaches = indexBy(rows, ({ coach }) => coach);
  const weights = Float64Array.from(rows, ({ dims }) => 1 / sessionNoise(dims, vc));
  const steps = Float64Array.from(rows, ({ seq }) => Math.min(seq, MOST_GROWTH_STEPS));
  const rest = Float64Array.from(rows, ({ z }) => z); // what no effect explains yet
  const theta = createBlock(candidates, weights, 1 / vc.candGeneral);
  const lambda = createBlock(coaches, weights, 1 / vc.leniency);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const stepped = weights.reduce((sum, weight, at) => sum + weight * steps[at]! ** 2, 1 / vc.growthPrior);
  let [mu, gamma, rounds] = [0, 0, 0];
  for (let moved = 1; moved > MOVES_NO_MORE && rounds < MOST_ROUNDS && rows.length > 0; rounds += 1) {
    moved = 0;
    const shift = weightedSum(rest, weights) / whole;
    mu += shift;
    for (let at = 0; at < rest.length; at += 1) rest[at]! -= shift;
    let pull = -gamma / vc.growthPrior;
    for (let at = 0; at < rest.length; at += 1) pull += weights[at]! * steps[at]! * rest[at]!;
    const turn = pull / stepped;
    gamma += turn;
    for (let at = 0; at < rest.length; at += 1) rest[at]! -= turn * steps[at]!;
    moved = Math.max(
      Math.abs(shift),
      Math.abs(turn),
      updateBlock(theta, rest, weights),
      updateBlock(lambda, rest, weights),
    );
  }
  const known = knownOfCoaches(candidates, coaches, weights, theta.total);
  return {
    mu,
    growthPerSession: gamma,
    candidates: toMap(candidates, (at) => ({ effect: theta.effect[at]!, variance: 1 / theta.total[at]! })),
    coaches: toMap(coaches, (at) => bandOf(lambda.effect[at]!, 1 / (known[at]! + 1 / vc.leniency))),
    rounds,
  };
}

type Index = { names: string[]; of: Uint32Array };

function indexBy(rows: readonly RatedSession[], nameOf: (row: RatedSession) => string): Index {
  const seen = new Map<string, number>();
  const of = Uint32Array.from(rows, (row) => {
    const name = nameOf(row);
    const known = seen.get(name);
    if (known !== undefined) return known;
    seen.set(name, seen.size);
    return seen.size - 1;
  });
  return { names: [...seen.keys()], of };
}

type Block = { of: Uint32Array; effect: Float64Array; total: Float64Array; prior: number };

function createBlock({ names, of }: Index, weights: Float64Array, prior: number): Block {
  const total = new Float64Array(names.length).fill(prior);
  for (let at = 0; at < of.length; at += 1) total[of[at]!]! += weights[at]!;
  return { of, effect: new Float64Array(names.length), total, prior };
}

/** Moves every effect of a block to its best value, the others held; the answer is the largest move. */
function updateBlock({ of, effect, total, prior }: Block, rest: Float64Array, weights: Float64Array): number {
  const pull = new Float64Array(effect.length);
  for (let at = 0; at < of.length; at += 1) pull[of[at]!]! += weights[at]! * rest[at]!;
  let largest = 0;
  for (let at = 0; at < effect.length; at += 1) {
    const move = (pull[at]! - prior * effect[at]!) / total[at]!;
    effect[at]! += move;
    pull[at] = move;
    largest = Math.max(largest, Math.abs(move));
  }
  for (let at = 0; at < of.length; at += 1) rest[at]! -= pull[of[at]!]!;
  return largest;
}

/** For each coach the weight of their sessions less what goes into estimating their candidates. */
function knownOfCoaches(candidates: Index, coaches: Index, weights: Float64Array, ofCandidate: Float64Array) {
  const pairs = new Map<number, number>();
  const known = new Float64Array(coaches.names.length);
  for (let at = 0; at < weights.length; at += 1) {
    const coach = coaches.of[at]!;
    known[coach]! += weights[at]!;
    const pair = candidates.of[at]! * coaches.names.length + coach;
    pairs.set(pair, (pairs.get(pair) ?? 0) + weights[at]!);
  }
  for (const [pair, weight] of pairs) {
    const candidate = Math.floor(pair / coaches.names.length);
    known[pair % coaches.names.length]! -= weight ** 2 / ofCandidate[candidate]!;
  }
  return known;
}

const weightedSum = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, at) => sum + value * weights[at]!, 0);

const toMap = <Value>({ names }: Index, valueAt: (at: number) => Value): Map<string, Value> =>
  new Map(names.map((name, at) => [name, valueAt(at)]));
