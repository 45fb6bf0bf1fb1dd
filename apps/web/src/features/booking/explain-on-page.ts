import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { explainSlot } from '@app/shared/availability/explain-slot';
import { type HoursOnPage, prepareForOffering } from '@app/shared/availability/schedule-rules';
import { type SentExplanation, sendExplanation } from '@app/shared/availability/sent-explanation';

type Asked = {
  offeringId: string;
  durationMinutes: number;
  startsAt: string;
  busy: readonly BusyTime[];
};

/** Why a time is not offered with hours that need not be saved yet: what the preview beside it is made of. */
export function explainOnPage(
  hours: HoursOnPage,
  { offeringId, durationMinutes, startsAt, busy }: Asked,
  now: Temporal.Instant,
): SentExplanation {
  const schedule = prepareForOffering(hours, offeringId);
  const question = { durationMin: durationMinutes, busy, now: now.epochMilliseconds };
  const reason = explainSlot(schedule, question, Temporal.Instant.from(startsAt).epochMilliseconds);
  return reason ? sendExplanation(reason) : null;
}
