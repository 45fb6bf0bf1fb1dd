import type { Coach } from './coach.repository.ts';
import type { Offering } from './offering.repository.ts';

export const toOfferingView = (offering: Offering) => ({
  id: offering.id,
  sessionType: offering.sessionType,
  durationMinutes: offering.durationMinutes,
  title: offering.title,
  description: offering.description,
  price: { amountMinor: offering.priceAmountMinor, currency: offering.priceCurrency },
});

/** What everybody may know of a coach. */
export const toCoachView = (coach: Coach) => ({
  id: coach.id,
  slug: coach.slug,
  displayName: coach.displayName,
  headline: coach.headline,
  bio: coach.bio,
  city: coach.city,
  country: coach.country,
  timeZone: coach.timeZone,
  languages: coach.languages,
  industries: coach.industries,
  companies: coach.companies,
  experience: coach.experience,
  peopleInterviewed: coach.peopleInterviewed,
  experienceVerifiedAt: coach.experienceVerifiedAt?.toString() ?? null,
  candour: { yes: coach.candourYes, answers: coach.candourAnswers },
  completedSessions: coach.completedSessions,
  bookable: coach.payoutsReadyAt !== null,
});

/** A coach's own file: what is public, and where they stand with us. */
export const toOwnCoachView = (coach: Coach) => ({
  ...toCoachView(coach),
  status: coach.status,
  application: coach.application,
  appliedAt: coach.appliedAt?.toString() ?? null,
  decidedAt: coach.decidedAt?.toString() ?? null,
  decisionReason: coach.decisionReason,
  payoutsReady: coach.payoutsReadyAt !== null,
});
