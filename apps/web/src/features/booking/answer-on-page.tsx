import type { BusyTime } from '@app/shared/availability/blocked-starts';
import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import { useNow } from '../../lib/clock.ts';
import { explainOnPage } from './explain-on-page.ts';
import { sayReason } from './start-words.ts';

type Props = {
  schedule: HoursOnPage;
  offerings: readonly { id: string; durationMinutes: number }[];
  /** Undefined until it is known. */
  busy: readonly BusyTime[] | undefined;
  offeringId: string;
  startsAt: string;
  timeZone: string;
};

/** Why a time is not offered, from the hours as they stand on the coach's page: those that the preview shows. */
export function AnswerOnPage({ schedule, offerings, busy, offeringId, startsAt, timeZone }: Props) {
  const now = useNow(30);
  const offering = offerings.find(({ id }) => id === offeringId);
  if (!busy || !offering) return 'Your sessions are not taken out yet.';
  const { durationMinutes } = offering;
  return sayReason(explainOnPage(schedule, { offeringId, durationMinutes, startsAt, busy }, now), timeZone);
}
