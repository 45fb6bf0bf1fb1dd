import { prepareSchedule } from '@app/shared/availability/schedule';
import { DEFAULT_SETTINGS, rulesOfSchedule } from '@app/shared/availability/schedule-rules';
import type { CoachStatus } from '@app/shared/catalog/coach-profile';
import { coachSlug, searchable } from '@app/shared/catalog/coach-slug';
import type { Id } from '@app/shared/id/id';
import type { CoachProfile, OfferingText } from '../content/coach-profile.ts';
import { DEMO_COACHES } from '../demo-accounts.ts';
import type { Random } from '../random.ts';
import { addHoursBeside } from './add-hours-beside.ts';
import { parseHours } from './parse-hours.ts';
import type { AddUser, Peopling } from './seed-people.ts';
import { DAY, HOUR, instantAt, MINUTE, type Millis, type SeedCoach } from './seed-person.ts';

type NewCoach = {
  profile: CoachProfile;
  email: string;
  random: Random;
  addUser: AddUser;
  decidedBy: Id<'user'>;
};

const COMMISSION_BASIS_POINTS = 1_500;
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** A coach with account, page, offerings and hours, wherever they stand with us. */
export function addCoach(
  peopling: Peopling,
  { profile, email, random, addUser, decidedBy }: NewCoach,
): SeedCoach {
  const { base, makeId, rows } = peopling;
  const dates = datesOf(profile, base, random);
  const { name, timeZone } = profile;
  const userId = addUser({ name, email, timeZone, joinedAt: dates.joinedAt, intent: 'coach' });
  const coachId = makeId('coach', instantAt(dates.joinedAt));
  const isOpen = profile.status === undefined || profile.status === 'paused';
  const commission = random.chance(0.06) ? 1_200 : null;
  rows.coaches.push({
    id: coachId,
    userId,
    ...pageOf(profile),
    ...standingOf(profile, dates, decidedBy),
    payoutsReadyAt: isOpen && !profile.withoutStripe ? instantAt(dates.openFrom) : null,
    commissionBasisPoints: commission,
    createdAt: instantAt(dates.joinedAt),
    updatedAt: instantAt(dates.openFrom),
  });
  const sell = (text: OfferingText, at: Temporal.Instant) => {
    const id = makeId('offering', at);
    const [sessionType, durationMinutes, euros, title, description] = text;
    rows.offerings.push({
      id,
      coachId,
      sessionType,
      durationMinutes,
      title,
      description,
      priceAmountMinor: euros * 100,
      priceCurrency: 'EUR',
      createdAt: at,
      updatedAt: at,
    });
    return { id, text };
  };
  const offerings = profile.offerings.map((text) =>
    sell(text, instantAt(dates.joinedAt + random.int(10, 50) * MINUTE)),
  );
  const retest =
    isOpen && offersRetests(profile) ? sell(retestText(profile), instantAt(dates.openFrom)) : undefined;
  return {
    profile,
    email,
    userId,
    coachId,
    offerings,
    ...(retest && { retest }),
    schedule: addSchedule(peopling, profile, coachId, dates.openFrom, offerings.at(-1)?.id),
    openFrom: isOpen ? dates.openFrom : Number.POSITIVE_INFINITY,
    popularity: profile.candour[1] ** 3,
    leniency: (random.next() - 0.5) * 0.7,
    commissionBasisPoints: commission ?? COMMISSION_BASIS_POINTS,
    written: new Map(),
  };
}

type Dates = { joinedAt: Millis; appliedAt: Millis; openFrom: Millis };

function datesOf({ status }: CoachProfile, base: Millis, random: Random): Dates {
  const days =
    status === 'applied'
      ? random.int(2, 6)
      : status === 'declined'
        ? 24
        : status === 'draft'
          ? 3
          : random.int(196, 232);
  const joinedAt = base - days * DAY + random.int(0, 9) * HOUR;
  const appliedAt = joinedAt + random.int(2, 22) * HOUR;
  return { joinedAt, appliedAt, openFrom: appliedAt + random.int(20, 90) * HOUR };
}

/** Everything on the coach's page. */
function pageOf(profile: CoachProfile) {
  const languages = profile.languages.map((code) => LANGUAGE_NAMES.of(code) ?? code);
  const country = COUNTRY_NAMES.of(profile.country) ?? profile.country;
  const experience = profile.experience.map(([fromYear, toYear, company, role, peopleInterviewed]) => ({
    role,
    company,
    fromYear,
    toYear,
    peopleInterviewed,
  }));
  const companies = profile.experience
    .map(([, , company]) => company)
    .filter((name) => name !== 'Second Round');
  const roles = experience.flatMap(({ role, company }) => [role, company]);
  const { name, headline, focus, city, industries } = profile;
  const words = [name, headline, focus, city, country, ...industries, ...languages, ...roles];
  return {
    slug: coachSlug(name.replaceAll('ł', 'l')),
    displayName: name,
    headline,
    bio: profile.bio.join('\n\n'),
    city,
    country,
    timeZone: profile.timeZone,
    languages,
    industries: [...industries],
    companies,
    experience,
    peopleInterviewed: profile.interviewed,
    searchText: searchable(words.join(' ')),
  };
}

/** Where they stand with us, and since when. */
function standingOf(
  { status: waiting, application, decision, candour }: CoachProfile,
  dates: Dates,
  decidedBy: Id<'user'>,
) {
  const status: CoachStatus = waiting ?? 'approved';
  const isDecided = status !== 'draft' && status !== 'applied';
  const decidedAt = isDecided ? instantAt(dates.openFrom) : null;
  return {
    status,
    application: application ? { why: application } : {},
    appliedAt: status === 'draft' ? null : instantAt(dates.appliedAt),
    decidedAt,
    decidedBy: isDecided ? decidedBy : null,
    decisionReason: decision ?? null,
    experienceVerifiedAt: status === 'approved' && candour[1] > 14 ? decidedAt : null,
  };
}

function addSchedule(
  { base, makeId, rows }: Peopling,
  profile: CoachProfile,
  coachId: Id<'coach'>,
  openFrom: Millis,
  lastOffering: Id<'offering'> | undefined,
) {
  const id = makeId('schedule', instantAt(openFrom));
  const weeklyHours = parseHours(profile.hours);
  const rules = {
    ...DEFAULT_SETTINGS,
    timeZone: profile.timeZone,
    bufferAfterMinutes: profile.bufferMinutes,
    minimumNoticeMinutes: profile.noticeHours * 60,
  };
  rows.schedules.push({ id, coachId, ...rules, updatedAt: instantAt(openFrom) });
  rows.weeklyHours.push(
    ...weeklyHours.map(({ day, start, end }) => ({ scheduleId: id, day, startsAt: start, endsAt: end })),
  );
  if (profile.name === DEMO_COACHES[0].name) {
    addHoursBeside(rows, { scheduleId: id, base, makeId, weekly: weeklyHours, offeringId: lastOffering });
  }
  return prepareSchedule(rulesOfSchedule({ weeklyHours, overrides: [], rules }));
}

/** Two coaches in three, the demo coach and those of the demo candidate among them. */
const offersRetests = ({ name }: CoachProfile) => name.length % 3 !== 2 || RETESTING.includes(name);
const RETESTING: readonly string[] = [DEMO_COACHES[0].name, 'Marjorie Tuck', 'Daniel Amberley', 'Linh Tran'];

/** A third of what they ask for their first session, in whole euros. */
const retestText = ({ offerings }: CoachProfile): OfferingText => {
  const [sessionType, , euros] = offerings[0]!; // everybody who is open sells something
  return [
    ...([sessionType, 20, Math.max(15, Math.round(euros / 3))] as const),
    'A retest of what you took on',
    'Your tasks one after the other, in role, and how each of them stands.',
  ];
};
