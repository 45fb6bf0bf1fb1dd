import type { OfferingRules, Schedule } from '@app/shared/availability/availability.schema';
import { scheduleOfOffering } from '@app/shared/availability/schedule-rules';
import { DomainError } from '@app/shared/errors/domain-error';
import { listOfferings } from '../catalog/offering.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';
import { getSchedule } from './get-schedule.ts';
import { findNamedHours, upsertOfferingRules } from './named-hours.repository.ts';
import { requireSensible } from './set-schedule-rules.ts';

/** What one of the coach's offerings has otherwise than the rest. */
export function setOfferingRules(
  coach: CoachAtSchedule,
  { version, rules }: { version: number; rules: OfferingRules },
): Promise<Schedule> {
  const { offeringId, hoursId } = rules;
  return changeSchedule(coach, version, 'offering_rules', async (tx, { id }) => {
    const own = await listOfferings(tx, [coach.coachId]);
    if (!own.some((offering) => offering.id === offeringId))
      throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
    if (hoursId && !(await findNamedHours(tx, id, hoursId))) throw new DomainError('NOT_FOUND', { hoursId });
    await upsertOfferingRules(tx, id, rules);
    requireSensible(scheduleOfOffering(await getSchedule(tx, coach.coachId), offeringId).rules);
  });
}
