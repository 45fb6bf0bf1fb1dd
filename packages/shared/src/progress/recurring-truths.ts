import type { HardTruthCategory } from '../reports/hard-truth-category.ts';
import type { HardTruth } from '../reports/report.schema.ts';

type Named = { category: HardTruthCategory; severity: HardTruth['severity'] };
type Session = { bookingId: string; coach: { id: string }; truths: readonly Named[] };

export type TruthRecord<Of extends Session, Blind extends Session = Session> = {
  category: HardTruthCategory;
  /** The sessions whose report named it, in the order given, each once. */
  sessions: Of[];
  /** The second opinions that named it, given without knowing the report. */
  blind: Blind[];
  severities: HardTruth['severity'][];
  coachIds: string[];
  /** Named more than once. `other` never is: two of those need have nothing in common. */
  isAgain: boolean;
  /**
   * Two coaches named it, neither knowing what the other had said. Until then it is one person's view, however
   * often they say it.
   */
  isConfirmed: boolean;
};

/**
 * What was named again and again: first what is confirmed, then what came up most often (product.md, confirmed
 * pattern). Nobody but its own coach sees a report, so reports of different sessions are blind to each other; a
 * retest names no truth.
 *
 * @param blind second opinions on the same sessions, given before their coach saw the report
 */
export function recurringTruths<Of extends Session, Blind extends Session = Session>(
  sessions: readonly Of[],
  blind: readonly Blind[] = [],
): TruthRecord<Of, Blind>[] {
  const everyone = [...sessions, ...blind];
  const categories = new Set(everyone.flatMap(({ truths }) => truths.map(({ category }) => category)));
  const records = [...categories].map((category) => recordOf(category, sessions, blind));
  return records.sort(
    (a, b) =>
      Number(b.isConfirmed) - Number(a.isConfirmed) ||
      Number(b.isAgain) - Number(a.isAgain) ||
      countOf(b) - countOf(a),
  );
}

const countOf = ({ sessions, blind }: TruthRecord<Session>) => sessions.length + blind.length;

function recordOf<Of extends Session, Blind extends Session>(
  category: HardTruthCategory,
  sessions: readonly Of[],
  blind: readonly Blind[],
): TruthRecord<Of, Blind> {
  const names = ({ truths }: Session) => truths.some((truth) => truth.category === category);
  const [naming, seconds] = [sessions.filter(names), blind.filter(names)];
  const witnesses = [...naming, ...seconds];
  const coachIds = [...new Set(witnesses.map(({ coach }) => coach.id))];
  const isOneThing = category !== 'other';
  return {
    category,
    sessions: naming,
    blind: seconds,
    severities: witnesses.flatMap(
      ({ truths }) => truths.find((truth) => truth.category === category)?.severity ?? [],
    ),
    coachIds,
    isAgain: isOneThing && witnesses.length > 1,
    isConfirmed: isOneThing && coachIds.length > 1,
  };
}
