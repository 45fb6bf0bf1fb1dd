import type { HardTruthCategory } from '../reports/hard-truth-category.ts';
import type { HardTruth } from '../reports/report.schema.ts';

type Named = { category: HardTruthCategory; severity: HardTruth['severity'] };
type Session = { bookingId: string; coach: { id: string }; truths: readonly Named[] };

export type TruthRecord<Of extends Session> = {
  category: HardTruthCategory;
  /** The sessions whose report named it, in the order given, each once. */
  sessions: Of[];
  severities: HardTruth['severity'][];
  coachIds: string[];
  /** Named in more than one report. `other` never is: two of those need have nothing in common. */
  isAgain: boolean;
  /** More than one coach named it. Until then it is one person's view, however often they say it. */
  byTwoCoaches: boolean;
};

/** What was named again and again: first what several coaches named, then what came up most often. */
export function recurringTruths<Of extends Session>(sessions: readonly Of[]): TruthRecord<Of>[] {
  const categories = new Set(sessions.flatMap(({ truths }) => truths.map(({ category }) => category)));
  const records = [...categories].map((category) => recordOf(category, sessions));
  return records.sort(
    (a, b) =>
      Number(b.byTwoCoaches) - Number(a.byTwoCoaches) ||
      Number(b.isAgain) - Number(a.isAgain) ||
      b.sessions.length - a.sessions.length,
  );
}

function recordOf<Of extends Session>(category: HardTruthCategory, sessions: readonly Of[]): TruthRecord<Of> {
  const isIt = (truth: Named) => truth.category === category;
  const naming = sessions.filter(({ truths }) => truths.some(isIt));
  const coachIds = [...new Set(naming.map(({ coach }) => coach.id))];
  const isOneThing = category !== 'other';
  return {
    category,
    sessions: naming,
    severities: naming.flatMap(({ truths }) => truths.find(isIt)?.severity ?? []),
    coachIds,
    isAgain: isOneThing && naming.length > 1,
    byTwoCoaches: isOneThing && coachIds.length > 1,
  };
}
