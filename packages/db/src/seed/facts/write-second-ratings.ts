import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import type { SecondRating } from '@app/shared/reports/second-rating.schema';
import { DEMO_CANDIDATES, DEMO_COACHES } from '../demo-accounts.ts';
import { DAY, instantAt, type SeedCoach } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { Desk } from './write-reports.ts';

const RECORDING = 'https://recordings.example.org';
/** From ten on, agreement is shown; the demo coach is a little past it. */
const OF_DEMO_COACH = 12;
/** The demo candidate's report that a second coach rated: two months ago, by somebody strict. */
const OF_DEMO_CANDIDATE = { by: 'Daniel Amberley', second: 'Linh Tran' };

/**
 * Second opinions: one that the demo candidate has beside a report, confirming its first truth; a dozen on
 * sessions of the demo coach, for how far others agree; one for the demo coach to give, and one to agree to.
 */
export function writeSecondRatings(
  sessions: readonly BookingFacts[],
  coaches: readonly SeedCoach[],
  desk: Desk,
): void {
  const { rows } = desk;
  const read = sessions.filter(({ report }) =>
    rows.acknowledgements.some(
      ({ reportId, acknowledgedAt }) => acknowledgedAt && reportId === report?.reportId,
    ),
  );
  const isDemo = ({ plan }: BookingFacts) => plan.candidate.email === DEMO_CANDIDATES[0].email;
  const isOfCoach = ({ plan }: BookingFacts) => plan.coach.email === DEMO_COACHES[0].email;
  const demoCoach = coaches.find(({ email }) => email === DEMO_COACHES[0].email)!; // it is written down
  const bookable = coaches.filter(({ profile }) => !profile.status && !profile.withoutStripe);
  const second = bookable.find(({ profile }) => profile.name === OF_DEMO_CANDIDATE.second);
  const first = read.find((each) => isDemo(each) && each.plan.coach.profile.name === OF_DEMO_CANDIDATE.by);
  if (first && second) write(first, second, 'given', desk);

  const own = read
    .filter((each) => isOfCoach(each) && !isDemo(each))
    .sort((a, b) => a.plan.startsAt - b.plan.startsAt);
  const raters = bookable.filter((coach) => coach !== demoCoach);
  const sells = ({ offerings }: SeedCoach, { plan }: BookingFacts) =>
    offerings.some(({ text }) => text[0] === plan.offering.text[0]);
  for (const [at, session] of own.slice(0, OF_DEMO_COACH).entries()) {
    const able = raters.filter((coach) => sells(coach, session));
    const rater = able[at % able.length];
    if (rater) write(session, rater, 'given', desk, { drawn: true, isShown: at % 2 === 0 });
  }
  const waiting = own.at(-1);
  const asked = raters.find((coach) => waiting && sells(coach, waiting));
  if (waiting && asked && own.length > OF_DEMO_COACH) write(waiting, asked, 'asked', desk);
  const toRate = read.findLast((each) => !isDemo(each) && !isOfCoach(each) && sells(demoCoach, each));
  if (toRate) write(toRate, demoCoach, 'open', desk);
}

function write(
  { plan, bookingId, report }: BookingFacts,
  coach: SeedCoach,
  status: 'given' | 'asked' | 'open',
  { base, rows, trail, makeId }: Desk,
  { drawn, isShown } = { drawn: false, isShown: false },
): void {
  const { reportId, releasedAt } = report!; // it was read
  const acknowledged = rows.acknowledgements.find((each) => each.reportId === reportId)!.acknowledgedAt!;
  const asked = Math.min(base - 3 * 3_600_000, acknowledged.epochMilliseconds + DAY);
  const agreed = Math.min(base - 2 * 3_600_000, asked + DAY / 2);
  const given = Math.min(base - 3_600_000, agreed + 2 * DAY);
  const id = makeId('secondRating', instantAt(asked));
  const row = rows.reports.find((each) => each.id === reportId)!; // released before it was read
  rows.secondRatings.push({
    ...{ id, reportId, bookingId, candidateId: plan.candidate.userId, status },
    ...{ firstCoachId: plan.coach.coachId, coachId: coach.coachId },
    chosenBy: status === 'given' ? 'platform' : 'candidate',
    recordingUrl: status === 'given' ? '' : `${RECORDING}/${id.slice(-12)}`,
    askedAt: instantAt(asked),
    agreedAt: status === 'asked' ? null : instantAt(agreed),
    ...(status === 'given' && {
      endedAt: instantAt(given),
      givenAt: instantAt(given),
      drawn,
      shownAt: isShown ? instantAt(Math.min(given + DAY, base)) : null,
      ...ratingOf(row.content, releasedAt!),
    }),
  });
  const subject = { subjectId: id, bookingId };
  const candidate = { kind: 'candidate' as const, id: plan.candidate.userId };
  trail.record({ at: asked, actor: candidate, action: 'second_rating.asked', ...subject });
  if (status === 'asked') return;
  const holder = { kind: 'coach' as const, id: plan.coach.userId };
  trail.record({ at: agreed, actor: holder, action: 'second_rating.agreed', ...subject });
  if (status === 'open') return;
  trail.record({
    at: given,
    actor: { kind: 'coach', id: coach.userId },
    action: 'second_rating.given',
    ...subject,
  });
}

/** Near the first, as two people are who use the same anchors: a level off here and there. */
function ratingOf(content: unknown, lot: number): SecondRating {
  const { ratings, hardTruths, verdict } = reportDraftSchema.parse(content);
  const shift = (at: number) => [0, 0, 1, 0, -1, 0, 0][(lot + at * 3) % 7]!;
  const category = hardTruths[0]?.category ?? 'rambling';
  const name = HARD_TRUTH_CATEGORIES[category].toLowerCase();
  return {
    callBack: verdict.callBack === 4 ? 3 : ((verdict.callBack ?? 2) as SecondRating['callBack']),
    realReason: `My answer turned on one thing that I noted early and kept noting: ${name}.`,
    ratings: ratings.map(({ rubric, dimension, level }, at) => ({
      ...{ rubric, dimension },
      level: level === null ? null : Math.min(5, Math.max(1, level + shift(at))),
    })),
    truths: [
      {
        ...{ category, severity: hardTruths[0]?.severity ?? 'costly' },
        statement: `I wrote “${name}” beside three answers before the middle of the talk, and once more near its end.`,
      },
    ],
  };
}
