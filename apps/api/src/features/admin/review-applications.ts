import type { ActContext } from '../../app-context.ts';
import { listCoachesByStatus } from '../catalog/coach.repository.ts';
import { toOfferingView, toOwnCoachView } from '../catalog/coach.view.ts';
import { listOfferings } from '../catalog/offering.repository.ts';

/** Who asks to be a coach, longest waiting first, with all that they say of themselves. */
export async function listApplications({ db }: ActContext) {
  const coaches = await listCoachesByStatus(db, 'applied');
  const ids = coaches.map(({ id }) => id);
  const offerings = Map.groupBy(await listOfferings(db, ids), ({ coachId }) => coachId);
  return coaches.map((coach) => ({
    ...toOwnCoachView(coach),
    offerings: (offerings.get(coach.id) ?? []).map(toOfferingView),
  }));
}
