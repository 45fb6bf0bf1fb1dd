import { applicationGaps } from '@app/shared/catalog/application-gaps';
import { isRetest } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { findCoach, findListedCoach } from './coach.repository.ts';
import { toCoachView, toOfferingView, toOwnCoachView } from './coach.view.ts';
import { getOfferingForSale, listOfferings } from './offering.repository.ts';

export async function showCoach({ db }: ActContext, { slug }: { slug: string }) {
  const coach = await findListedCoach(db, slug);
  if (!coach) throw new DomainError('COACH_NOT_FOUND');
  const offerings = await listOfferings(db, [coach.id]);
  const [retests, sessions] = [offerings.filter(isRetest), offerings.filter((one) => !isRetest(one))];
  return {
    ...toCoachView(coach),
    offerings: sessions.map(toOfferingView),
    /** Booked from a report, so not chosen on the coach's page. */
    retestPrice: retests[0] ? toOfferingView(retests[0]).price : null,
  };
}

export async function showOffering({ db }: ActContext, { offeringId }: { offeringId: Id<'offering'> }) {
  const { offering, coach } = await getOfferingForSale(db, offeringId);
  return { ...toOfferingView(offering), coach: toCoachView(coach) };
}

export async function showOwnFile({ db, coachId }: ActContext & { coachId: Id<'coach'> }) {
  const coach = await findCoach(db, coachId);
  if (!coach) throw new DomainError('COACH_NOT_FOUND');
  const offerings = await listOfferings(db, [coachId]);
  const gaps = applicationGaps({ ...coach, offerings: offerings.length, why: coach.application.why });
  return { ...toOwnCoachView(coach), offerings: offerings.map(toOfferingView), gaps };
}
