import type { Queryable } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { schedules, weeklyHours } from '@app/db/schema/availability';
import { coaches, offerings } from '@app/db/schema/catalog';
import { type AdminScope, users } from '@app/db/schema/identity';
import { orders, packages, promoCodes } from '@app/db/schema/payments-offers';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';

const MADE_AT = Temporal.Instant.from('2026-01-05T08:00:00Z');
let serial = 0;

type UserOptions = { name?: string; timeZone?: string; emailVerified?: boolean; adminScopes?: AdminScope[] };

export async function createUser(db: Queryable, options: UserOptions = {}): Promise<Id<'user'>> {
  const { name = 'Ines Meyer', timeZone = 'Europe/Berlin', emailVerified = true, adminScopes = [] } = options;
  const id = newId('user');
  serial += 1;
  const madeAt = new Date(MADE_AT.epochMilliseconds);
  await db.insert(users).values({
    id,
    name,
    email: `person${serial}@example.test`,
    emailVerified,
    timeZone,
    adminScopes,
    twoFactorEnabled: adminScopes.length > 0,
    createdAt: madeAt,
    updatedAt: madeAt,
  });
  return id;
}

export const createAdmin = (db: Queryable, ...adminScopes: AdminScope[]) =>
  createUser(db, {
    name: 'Ola Admin',
    adminScopes: adminScopes.length ? adminScopes : ['support', 'finance', 'trust'],
  });

type CoachOptions = {
  timeZone?: string;
  status?: 'draft' | 'applied' | 'approved' | 'declined' | 'paused';
  payoutsReady?: boolean;
  /** The same hours on every day of the week. */
  hours?: { start: string; end: string };
};

/** An approved coach, open every day from 09:00 to 17:00 in Denver, with 12 h notice and 30-minute steps. */
export async function createCoach(db: Queryable, options: CoachOptions = {}) {
  const { timeZone = 'America/Denver', status = 'approved', payoutsReady = true } = options;
  const { start, end } = options.hours ?? { start: '09:00', end: '17:00' };
  const userId = await createUser(db, { name: 'Adaeze Winters', timeZone });
  const coachId = newId('coach');
  const scheduleId = newId('schedule');
  await db.insert(coaches).values({
    id: coachId,
    userId,
    status,
    slug: `adaeze-${serial}`,
    displayName: 'Adaeze W.',
    headline: 'Interviewed 212 people for depot and fleet operations',
    timeZone,
    stripeAccountId: `acct_test${serial}`,
    payoutsReadyAt: payoutsReady ? MADE_AT : null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  });
  await db.insert(schedules).values({ id: scheduleId, coachId, timeZone, updatedAt: MADE_AT });
  await db
    .insert(weeklyHours)
    .values([0, 1, 2, 3, 4, 5, 6].map((day) => ({ scheduleId, day, startsAt: start, endsAt: end })));
  return { coachId, userId, scheduleId };
}

/** A code that a coach bears: ten per cent off. */
export async function createPromo(
  db: Queryable,
  { coachId, userId }: { coachId: Id<'coach'>; userId: Id<'user'> },
) {
  serial += 1;
  const id = newId('promoCode');
  await db.insert(promoCodes).values({
    id,
    code: `TEN-${serial}`,
    bearer: 'coach',
    coachId,
    percent: 10,
    maxUsesPerPerson: 1,
    firstTimeOnly: false,
    createdBy: userId,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  });
  return id;
}

/** Five sessions for 400.00, of which nothing was used; its money is in no books. */
export async function createPaidPackage(
  db: Queryable,
  owners: { candidateId: Id<'user'>; coachId: Id<'coach'>; offeringId: Id<'offering'> },
) {
  const [orderId, packageId] = [newId('order'), newId('package')];
  const at = { createdAt: MADE_AT, updatedAt: MADE_AT };
  await db.insert(orders).values({
    ...{ id: orderId, kind: 'package', buyerId: owners.candidateId, description: 'Five sessions' },
    ...{ status: 'succeeded', amountMinor: 40_000, currency: 'EUR', checkoutExpiresAt: MADE_AT, ...at },
  });
  await db.insert(packages).values({
    ...{ id: packageId, orderId, ...owners, sessionType: 'behavioural', durationMinutes: 45 },
    ...{ sessions: 5, priceMinor: 40_000, singlePriceMinor: 10_000, currency: 'EUR' },
    ...{ commissionBasisPoints: 1_500, days: 80, status: 'active', sessionsLeft: 5, leftMinor: 40_000 },
    expiresAt: MADE_AT.add({ hours: 24 * 80 }),
    ...at,
  });
  return { orderId, packageId };
}

type OfferingOptions = {
  sessionType?: SessionType;
  durationMinutes?: 20 | 30 | 45 | 60 | 90;
  priceAmountMinor?: number;
};

export async function createOffering(db: Queryable, coachId: Id<'coach'>, options: OfferingOptions = {}) {
  const { sessionType = 'behavioural', durationMinutes = 60, priceAmountMinor = 12_000 } = options;
  const id = newId('offering');
  await db.insert(offerings).values({
    id,
    coachId,
    sessionType,
    durationMinutes,
    title: 'A full interview, then the truth',
    priceAmountMinor,
    priceCurrency: 'EUR',
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  });
  return id;
}
