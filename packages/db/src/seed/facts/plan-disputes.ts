import { isRetest } from '@app/shared/catalog/session-type';
import { isDemoAccount } from '../demo-accounts.ts';
import { DAY, HOUR, type Millis } from '../people/seed-person.ts';
import type { BookingFacts, DisputeFacts } from './booking-facts.ts';

const NOTE_WON = 'After the session the candidate asked us for another time with the same coach.';
const NOTE_LOST = 'The log of the room has both of them there until the end.';

/**
 * Four candidates asked their bank for the money back, each with another coach: one lately, whose share is kept here
 * if it had not left; one that was won, one that was lost and borne by us, and one that was lost and waits for the desk.
 */
export function planDisputes(facts: readonly BookingFacts[], base: Millis): void {
  const possible = facts.filter(({ plan, refund, transfer, report, credits }) => {
    const isOrdinary =
      !isRetest({ durationMinutes: plan.offering.text[1] }) && credits.length === 0 && !refund;
    const people = [plan.candidate.email, plan.coach.email];
    return isOrdinary && transfer && !transfer.heldFor && report?.completedAt && !people.some(isDemoAccount);
  });
  const taken = new Set<string>();
  const pick = (suits: (sentAt: Millis | undefined, completedAt: Millis) => boolean) => {
    const found = possible.find(
      ({ plan, transfer, report }) =>
        !taken.has(plan.coach.coachId) &&
        !taken.has(plan.candidate.userId) &&
        suits(transfer?.sentAt, report?.completedAt ?? 0),
    );
    if (found) taken.add(found.plan.coach.coachId).add(found.plan.candidate.userId);
    return found;
  };
  const sentBetween = (from: number, to: number) =>
    pick((sentAt) => sentAt !== undefined && sentAt > base - from * DAY && sentAt < base - to * DAY);

  const kept = pick((sentAt, completedAt) => sentAt === undefined && completedAt < base - 6 * HOUR);
  if (kept?.transfer) kept.transfer.heldFor = 'dispute';
  const lately = kept ?? sentBetween(20, 1);
  if (lately) lately.dispute = { openedAt: wholeSecond(base - 5 * HOUR) };
  dispute(sentBetween(70, 40), (at) => ({
    openedAt: at(4),
    answer: { at: at(7), note: NOTE_WON },
    outcome: { state: 'won', at: at(31) },
  }));
  dispute(sentBetween(110, 60), (at) => ({
    openedAt: at(9),
    answer: { at: at(13), note: NOTE_LOST },
    outcome: { state: 'lost', at: at(38) },
    borneAt: at(39),
  }));
  dispute(sentBetween(40, 26), (at) => ({
    openedAt: at(2),
    answer: { at: at(6), note: NOTE_LOST },
    outcome: { state: 'lost', at: at(24) },
  }));
}

/** Days are counted from when the coach's share left. */
function dispute(
  facts: BookingFacts | undefined,
  tell: (at: (days: number) => Millis) => DisputeFacts,
): void {
  if (!facts?.transfer?.sentAt) return;
  const { sentAt } = facts.transfer;
  facts.dispute = tell((days) => wholeSecond(sentAt + days * DAY + 3 * HOUR));
}

const wholeSecond = (at: Millis): Millis => Math.floor(at / 1_000) * 1_000;
