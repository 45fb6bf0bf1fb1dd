import type { Schedule } from '@app/shared/availability/availability.schema';
import type { ActContext } from '../../app-context.ts';
import { listSchedules } from '../availability/availability.repository.ts';
import { listCoachesByStatus } from '../catalog/coach.repository.ts';
import { toOfferingView, toOwnCoachView } from '../catalog/coach.view.ts';
import { listOfferings } from '../catalog/offering.repository.ts';
import { listUsers } from '../identity/user.repository.ts';
import { listLatestCalibrations } from '../progress/calibration.repository.ts';
import { toResultView } from '../progress/show-calibration.ts';

/** Who asks to be a coach, longest waiting first, with all that they say of themselves. */
export async function listApplications({ db }: ActContext) {
  const coaches = await listCoachesByStatus(db, 'applied');
  const ids = coaches.map(({ id }) => id);
  const schedules = await listSchedules(db, ids);
  const calibrated = await listLatestCalibrations(db, ids);
  const owners = await listUsers(
    db,
    coaches.map(({ userId }) => userId),
  );
  const offerings = Map.groupBy(await listOfferings(db, ids), ({ coachId }) => coachId);
  return coaches.map((coach) => ({
    ...toOwnCoachView(coach),
    email: owners.get(coach.userId)?.email ?? '',
    /** Not every week needs hours: dates that differ count as well. */
    hasHours: hasOpenHours(schedules.get(coach.id)),
    /** What the reference sessions came to, once all are read. */
    calibration: toResultView(calibrated.get(coach.id)),
    offerings: (offerings.get(coach.id) ?? []).map(toOfferingView),
  }));
}

const hasOpenHours = (schedule: Schedule | undefined): boolean =>
  schedule !== undefined &&
  (schedule.weeklyHours.length > 0 || schedule.overrides.some(({ intervals }) => intervals.length > 0));
