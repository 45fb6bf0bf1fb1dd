import type { SessionType } from '@app/shared/catalog/session-type';
import { candidateFaults, contradict, onlyWithNo } from '../content/candidate-faults.ts';
import type { Fault, FaultVariant } from '../content/fault.ts';
import { faults } from '../content/faults.ts';
import type { Random } from '../random.ts';
import type { Verdict } from './give-levels.ts';
import { countUse, leastUsed, type PhraseUses } from './phrase-picker.ts';
import { dimensionOfFault, type Truth } from './report-order.ts';

type Choice = {
  name: string;
  sessionType: SessionType;
  verdict: Verdict;
  /** What this candidate has heard and this coach has written before. */
  heard: PhraseUses;
  written: PhraseUses;
  random: Random;
};

type Wording = { fault: Fault; variant: FaultVariant };

/**
 * One truth or two for a session: what this candidate is known for, in a wording that they have not
 * heard and that this coach has not written lately.
 */
export function chooseTruths(choice: Choice): Truth[] {
  const { verdict, random, sessionType } = choice;
  const possible = faults.filter(({ key }) => verdict <= 2 || !onlyWithNo.includes(key));
  const first = chooseWording(possible, choice);
  const lowered = dimensionOfFault(sessionType, first.fault);
  const others = possible.filter(
    (fault) => dimensionOfFault(sessionType, fault) !== lowered && !contradict(fault.key, first.fault.key),
  );
  const wantsTwo = verdict <= 2 || (verdict === 3 && random.chance(0.4));
  const chosen = wantsTwo ? [first, chooseWording(others, choice)] : [first];
  return chosen.map(({ fault, variant }) => {
    const heard = leastUsed(fault.heard, (each) => choice.heard.get(each) ?? 0, random);
    countUse(choice.heard, heard);
    return { fault, variant, heard };
  });
}

/** A strange fault costs less than a sentence that either of the two has had before. */
const STRANGER = 1.5;

function chooseWording(possible: readonly Fault[], choice: Choice): Wording {
  const { name, heard, written, random } = choice;
  const habits = candidateFaults[name];
  if (!habits) throw new Error(`nobody has noticed anything about ${name}`);
  const costOf = ({ fault, variant }: Wording) =>
    (habits.includes(fault.key) ? 0 : STRANGER) +
    3 * (written.get(variant) ?? 0) +
    2 * (heard.get(variant) ?? 0) +
    0.4 * (heard.get(fault) ?? 0);
  const wordings = possible.flatMap((fault) => fault.variants.map((variant) => ({ fault, variant })));
  const chosen = leastUsed(wordings, costOf, random);
  countUse(heard, chosen.variant);
  countUse(heard, chosen.fault);
  countUse(written, chosen.variant);
  return chosen;
}
