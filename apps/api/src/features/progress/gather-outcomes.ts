import type { Id } from '@app/shared/id/id';
import type { CaseMixRow } from '@app/shared/progress/outcome-case-mix';
import { caseMixRow } from '@app/shared/progress/outcome-features';
import { daysSilent, resolveOutcome } from '@app/shared/progress/outcome-resolution';
import { baselinePriorOf, type StageRates } from '@app/shared/progress/outcome-stage-rates';
import type { listCountedBookings, listProspectiveInterviews } from './coach-outcome.repository.ts';

type LoggedInterview = Awaited<ReturnType<typeof listProspectiveInterviews>>[number];
type CountedBooking = Awaited<ReturnType<typeof listCountedBookings>>[number];

/** An interview that counts, with everything the estimate asks of it. */
export type CountedInterview = Pick<LoggedInterview, 'candidateId' | 'heldOn' | 'stage'> & {
  called: 0 | 1;
  /** Its candidate said what came of it; else silence decided. */
  isReported: boolean;
  row: CaseMixRow;
  phase: 'before' | 'waiting' | 'after';
  /** Coaches whose first booking with this candidate came before it. */
  coachIds: Id<'coach'>[];
};

type Gathering = {
  interviews: readonly LoggedInterview[];
  bookings: readonly CountedBooking[];
  today: Temporal.PlainDate;
};

/** The day in UTC, as ISO 8601 begins with it. */
const dayOf = (moment: Temporal.Instant) => moment.toString().slice(0, 10);

/** Puts each interview that counts today beside its candidate's bookings. Days are compared as ISO text. */
export function gatherOutcomes(
  { interviews, bookings, today }: Gathering,
  stageRates: StageRates,
): CountedInterview[] {
  const bookingsOf = Map.groupBy(
    bookings.map((one) => ({ ...one, bookedOn: dayOf(one.bookedAt), sessionOn: dayOf(one.startsAt) })),
    ({ candidateId }) => candidateId,
  );
  const daysAgoOf = rememberDays((day) => daysSilent(day, today));
  const prior = baselinePriorOf(stageRates);
  const byCandidate = Map.groupBy(interviews, ({ candidateId }) => candidateId);
  return [...byCandidate].flatMap(([candidateId, own]) => {
    const booked = bookingsOf.get(candidateId) ?? [];
    const firstBookedOn = earliest(booked.map(({ bookedOn }) => bookedOn));
    const firstSessionOn = earliest(booked.map(({ sessionOn }) => sessionOn));
    const firstWith = new Map<Id<'coach'>, string>();
    for (const { coachId, bookedOn } of booked) {
      firstWith.set(coachId, earliest([bookedOn, firstWith.get(coachId) ?? NEVER]));
    }
    const earlier = { called: 0, n: 0 };
    return own.flatMap((one): CountedInterview[] => {
      const called = resolveOutcome({ on: one.heldOn, result: one.result }, today);
      if (called === null) return [];
      const { heldOn, stage, result } = one;
      const row = caseMixRow(one, {
        earlier: { ...earlier },
        prior,
        sessions: booked.filter(({ sessionOn }) => sessionOn < heldOn).length,
        daysAgo: daysAgoOf(heldOn),
      });
      const isBefore = heldOn < firstBookedOn;
      if (isBefore) {
        earlier.called += called;
        earlier.n += 1;
      }
      return [
        {
          ...{ candidateId, heldOn, stage, called, row },
          isReported: result !== 'pending',
          phase: isBefore ? 'before' : heldOn < firstSessionOn ? 'waiting' : 'after',
          coachIds: [...firstWith].filter(([, bookedOn]) => bookedOn <= heldOn).map(([coachId]) => coachId),
        },
      ];
    });
  });
}

/** A few hundred days are asked for a million times. */
function rememberDays<Answer>(answer: (day: string) => Answer): (day: string) => Answer {
  const known = new Map<string, Answer>();
  return (day) => {
    const found = known.get(day) ?? answer(day);
    known.set(day, found);
    return found;
  };
}

/** After every day. */
const NEVER = '9999-12-31';
const earliest = (days: readonly string[]): string => [...days, NEVER].sort()[0]!;
