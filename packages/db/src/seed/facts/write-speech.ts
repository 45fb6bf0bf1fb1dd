import { agendaOf } from '@app/shared/sessions/agenda';
import type { VoiceSegment } from '@app/shared/sessions/voice-gate';
import { isDemoAccount } from '../demo-accounts.ts';
import type { MarketRows } from '../market-rows.ts';
import { instantAt } from '../people/seed-person.ts';
import { createRandom, type Random } from '../random.ts';
import type { BookingFacts } from './booking-facts.ts';

type Party = 'candidate' | 'coach';
type Turn = { party: Party; seconds: number };

/** Who spoke when in the demo accounts' sessions, as two browsers would have told it: one batch a side. */
export function writeSpeech(facts: readonly BookingFacts[], rows: MarketRows, seedNumber: number): void {
  for (const { plan, bookingId, endedAt } of facts) {
    const isTried = isDemoAccount(plan.candidate.email) || isDemoAccount(plan.coach.email);
    const isHeld = plan.ending.kind === 'awaiting_report' || plan.ending.kind === 'reported';
    if (endedAt === undefined || !isHeld || !isTried) continue;
    const random = createRandom(seedNumber, `speech of ${plan.startsAt}`);
    const lengthSec = Math.floor((endedAt - plan.startsAt) / 1_000);
    const spoken = talk(random, (plan.endsAt - plan.startsAt) / 60_000, lengthSec);
    for (const party of ['candidate', 'coach'] as const) {
      rows.speechBatches.push({
        bookingId,
        party,
        windowId: `demo-${party}`,
        sequence: 0,
        fromSecond: 0,
        toSecond: lengthSec,
        spoken: spoken[party].slice(0, 200),
        createdAt: instantAt(endedAt),
      });
    }
  }
}

/** One after the other, with the pauses people make: the coach asks, the candidate answers, then they change roles. */
function talk(random: Random, minutes: number, lengthSec: number): Record<Party, VoiceSegment[]> {
  const spoken: Record<Party, VoiceSegment[]> = { candidate: [], coach: [] };
  const pace = random.int(35, 115);
  let at = 2;
  for (const { stage, endSec } of agendaOf(minutes)) {
    while (at < Math.min(endSec, lengthSec) - 20) {
      for (const { party, seconds } of exchange(random, stage === 'candidate_questions', pace)) {
        const end = Math.min(at + seconds, lengthSec);
        if (end > at) spoken[party].push({ start: at, end });
        at = end + random.int(1, 3);
      }
    }
  }
  return spoken;
}

const exchange = (random: Random, candidateAsks: boolean, pace: number): Turn[] =>
  candidateAsks
    ? [
        { party: 'candidate', seconds: random.int(4, 12) },
        { party: 'coach', seconds: random.int(20, 60) },
      ]
    : [
        { party: 'coach', seconds: random.int(8, 34) },
        { party: 'candidate', seconds: random.int(Math.round(pace * 0.4), Math.round(pace * 1.8)) },
      ];
