import type { GuessRecord } from '@app/shared/progress/guess-record';
import type { PerceptionSummary } from '@app/shared/progress/perception-summary';
import { verdictPath } from '@app/shared/progress/verdict-path';
import { VERDICT_LABEL, type Verdict } from '@app/shared/reports/verdict';

const NUMBERS = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** `two`, up to twelve; figures beyond. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const aVerdict = (verdict: Verdict) => `a ${VERDICT_LABEL[verdict].toLowerCase()}`;
const plural = (count: number, noun: string) => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

type Answers = { verdicts: readonly Verdict[]; waiting: number; since: string };

/** The page's one line: how many sessions, and the first answer beside the latest. `stroke` is underlined. */
export function recordHeadline({ verdicts, waiting, since }: Answers): { lead: string; stroke: string } {
  const [first] = verdicts;
  if (first === undefined)
    return { lead: `${capital(plural(waiting, 'report'))} to open:`, stroke: 'your own view comes first' };
  const path = verdictPath(verdicts);
  if (!path) return { lead: 'One session so far:', stroke: aVerdict(first) };
  const lead = `${capital(plural(verdicts.length, 'session'))} since ${since}:`;
  const { from, to, turn } = path;
  if (turn === 'steady') return { lead, stroke: `${aVerdict(from)} each time` };
  if (turn === 'back') return { lead, stroke: `${aVerdict(to)} again, as at first` };
  return { lead, stroke: `from ${aVerdict(from)} to ${aVerdict(to)}` };
}

/** How often the guess was the answer, and in which direction it missed. */
export function guessWords({ guesses, right, tooHigh, tooLow }: GuessRecord): string {
  if (guesses === 0) return 'No guess to compare yet. You are asked for one before a report opens.';
  if (guesses === 1) {
    if (right === 1) return 'You guessed the one answer so far.';
    return `The one time you guessed, the answer was ${tooHigh === 1 ? 'worse' : 'better'} than you expected.`;
  }
  if (right === guesses) return `You guessed the answer all ${inWords(guesses)} times.`;
  const hits =
    right === 0
      ? `None of your ${inWords(guesses)} guesses was the answer.`
      : `You guessed the answer ${times(right)} in ${inWords(guesses)}.`;
  const misses = [
    tooLow > 0 && `${times(tooLow)} it was better than you expected`,
    tooHigh > 0 && `${times(tooHigh)} ${tooLow > 0 ? '' : 'it was '}worse`,
  ].filter((words) => words !== false);
  const than = tooLow === 0 ? ' than you expected' : '';
  return `${hits} ${capital(misses.join(', '))}${than}.`;
}

/** The chances they gave themselves beside what came of them: two facts, no verdict on either. */
export function chanceWords({ guesses, meanChance, calledBack }: GuessRecord): string | null {
  if (guesses < 2 || meanChance === null) return null;
  const came = calledBack === 0 ? 'none' : calledBack === guesses ? 'all' : inWords(calledBack);
  return `You gave yourself a ${meanChance} % chance of a call-back on average; ${came} of the ${inWords(guesses)} answers ${calledBack === 1 ? 'was' : 'were'} a yes or a leaning yes.`;
}

type Summary = PerceptionSummary<unknown>;

/** The latest session's two sides against the first's. */
export function perceptionWords(first: Summary | undefined, latest: Summary): string {
  const now = latest.blindSpots.length;
  const blind = first
    ? `${capital(blindSpots(first.blindSpots.length))} at first, ${inWords(now)} in the latest.`
    : `${capital(blindSpots(now))} in the one session that both of you have rated.`;
  return `${blind} ${leanWords(latest)}`;
}

const blindSpots = (count: number) => (count === 0 ? 'no blind spots' : plural(count, 'blind spot'));

function leanWords({ above, below, compared }: Summary): string {
  const of = `of ${plural(compared, 'dimension')}`;
  if (above === 0 && below === 0) return `There you and the coach gave the same level on all ${of.slice(3)}.`;
  if (below >= above) {
    const rest = above > 0 ? `, above on ${inWords(above)}` : '';
    return `There you put yourself below the coach on ${inWords(below)} ${of}${rest}.`;
  }
  const rest = below > 0 ? `, below on ${inWords(below)}` : '';
  return `There you put yourself above the coach on ${inWords(above)} ${of}${rest}.`;
}

/** Whose view a repeated truth is. Two coaches make it more than one person's. */
export function witnessWords(coaches: readonly string[], count: number): string {
  if (coaches.length > 1) return `${listed(coaches)} each named it`;
  return `One person’s view: ${coaches[0]}${count > 1 ? `, ${times(count)}` : ''}`;
}

/** `Adaeze, Daniel and Linh`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
