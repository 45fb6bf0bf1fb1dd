import { notToldReviews } from '../content/reviews/not-told.ts';
import { toldReviews } from '../content/reviews/told.ts';
import { moreToldReviews } from '../content/reviews/told-more.ts';
import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis } from '../people/seed-person.ts';
import type { Random } from '../random.ts';
import { fillSlots } from '../report/fill-slots.ts';
import type { MakeId } from '../seed-ids.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';

type Reviewing = { base: Millis; rows: MarketRows; trail: AuditTrail; makeId: MakeId; random: Random };

/** Reviews open two weeks after the report; not everybody writes one. Each text stands once in the market. */
const OPEN_AFTER_DAYS = 14;

export function writeReviews(
  facts: readonly BookingFacts[],
  { base, rows, trail, makeId, random }: Reviewing,
): Set<string> {
  const texts = {
    told: random.shuffled([...toldReviews, ...moreToldReviews]),
    not: random.shuffled(notToldReviews),
  };
  const reviewed = new Set<string>();
  const inOrder = everyCoachFirst(random.shuffled(facts));
  for (const { plan, bookingId, report } of inOrder) {
    const { coach, candidate } = plan;
    const releasedAt = report?.releasedAt;
    if (releasedAt === undefined || random.chance(0.07)) continue;
    const at = releasedAt + OPEN_AFTER_DAYS * DAY + Math.round(random.next() ** 2 * 12 * DAY) + 3_600_000;
    const [yes, asked] = coach.profile.candour;
    const told = random.chance(Math.min(0.95, yes / asked + 0.02));
    const text = at < base - 3_600_000 ? (told ? texts.told : texts.not).pop() : undefined;
    if (!text) continue;
    const createdAt = instantAt(at);
    const id = makeId('review', createdAt);
    rows.reviews.push({
      id,
      bookingId,
      coachId: coach.coachId,
      candidateId: candidate.userId,
      nobodyHadToldMe: told,
      content: fillSlots(text, { coach: coach.profile.name.split(' ')[0]! }),
      privateRating: told ? random.pick([3, 4, 4, 5, 5]) : random.pick([2, 3, 3, 3, 4]),
      status: 'published',
      createdAt,
    });
    reviewed.add(bookingId);
    const actor = { kind: 'candidate' as const, id: candidate.userId };
    trail.record({ at, actor, action: 'review.left', subjectId: id, bookingId });
  }
  return reviewed;
}

/** There are fewer texts than sessions: one for each coach, and then for those whom people ask for first. */
function everyCoachFirst(facts: readonly BookingFacts[]): BookingFacts[] {
  const reported = facts.filter(({ report }) => report?.releasedAt !== undefined);
  const oldestFirst = reported.toSorted((a, b) => a.report!.releasedAt! - b.report!.releasedAt!);
  const first = new Map(oldestFirst.toReversed().map((each) => [each.plan.coach, each]));
  const others = reported.filter((each) => first.get(each.plan.coach) !== each);
  return [...first.values(), ...others.sort((a, b) => b.plan.coach.popularity - a.plan.coach.popularity)];
}
