import type { auditInput, findBookingsInput } from '@app/shared/admin/admin.schema';
import { matterDeadline } from '@app/shared/admin/matter-deadline';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { findBookingDetails } from '../booking/booking-details.repository.ts';
import { findUser } from '../identity/user.repository.ts';
import { findObjection } from '../reviews/objection.repository.ts';
import { toObjectionView } from '../reviews/objection.view.ts';
import { AUDIT_PER_PAGE, listAuditEvents, listAuditEventsOfBooking } from './audit-log.repository.ts';
import { FOUND_PER_PAGE, searchBookings } from './booking-search.repository.ts';
import { listOpenMatters } from './open-matters.repository.ts';
import { listWeekFigures } from './overview.repository.ts';
import { findBookingMoney, findBookingRecords } from './timeline.repository.ts';
import { toMoneyView, toTimeline } from './timeline.view.ts';

type DeskContext = ActContext & { user: { timeZone: string } };

/** What waits for a person, and the market by week beside the weeks before. */
export async function showOverview({ db, now, user, config }: DeskContext, { weeks }: { weeks: number }) {
  const { timeZone } = user;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone }).toInstant();
  const first = monday.subtract({ weeks: weeks - 1 });
  const figures = await listWeekFigures(db, {
    from: startOf(first.subtract({ weeks })),
    to: startOf(monday.add({ weeks: 1 })),
    timeZone,
    currency: config.PLATFORM_CURRENCY,
  });
  const matters = await listOpenMatters(db, now);
  return {
    matters: matters
      .map(({ since, ...matter }) => ({ ...matter, since, deadline: matterDeadline(matter.kind, since) }))
      .sort((a, b) => Temporal.Instant.compare(a.deadline, b.deadline))
      .map((matter) => ({
        ...matter,
        since: matter.since.toString(),
        deadline: matter.deadline.toString(),
      })),
    currency: config.PLATFORM_CURRENCY,
    before: figures.slice(0, -weeks),
    now: figures.slice(-weeks),
  };
}

export async function findBookings(
  { db }: ActContext,
  { text, status, page }: z.infer<typeof findBookingsInput>,
) {
  const { rows, total } = await searchBookings(db, { text, status }, page);
  return {
    total,
    perPage: FOUND_PER_PAGE,
    bookings: rows.map(({ booking, candidate, coach }) => ({
      id: booking.id,
      status: booking.status,
      sessionType: booking.sessionType,
      startsAt: booking.startsAt.toString(),
      price: { amountMinor: booking.priceAmountMinor, currency: booking.priceCurrency },
      candidate,
      coach,
    })),
  };
}

/** One booking whole: who did what when, what was written to whom, what Stripe said, every cent. */
export async function showBookingFile({ db }: ActContext, { bookingId }: { bookingId: Id<'booking'> }) {
  const details = await findBookingDetails(db, bookingId);
  if (!details) throw new DomainError('BOOKING_NOT_FOUND');
  const { booking, candidate, coach } = details;
  const audit = await listAuditEventsOfBooking(db, bookingId);
  const account = await findUser(db, booking.candidateId);
  const objection = await findObjection(db, bookingId);
  const { report, ...records } = await findBookingRecords(db, bookingId);
  return {
    id: booking.id,
    status: booking.status,
    offeringId: booking.offeringId,
    calendarsStale: booking.calendarsStale,
    clashes: booking.clashCalendar !== null,
    sessionType: booking.sessionType,
    durationMinutes: booking.durationMinutes,
    startsAt: booking.startsAt.toString(),
    endsAt: booking.endsAt.toString(),
    price: { amountMinor: booking.priceAmountMinor, currency: booking.priceCurrency },
    commissionBasisPoints: booking.commissionBasisPoints,
    cancelledBy: booking.cancelledBy,
    cancellationReason: booking.cancellationReason,
    noShowBy: booking.noShowBy,
    candidate: {
      id: booking.candidateId,
      name: candidate.name,
      email: account?.email ?? '',
      timeZone: booking.candidateTimeZone,
    },
    coach: {
      id: booking.coachId,
      displayName: coach.displayName,
      slug: coach.slug,
      timeZone: booking.coachTimeZone,
    },
    holdExpiresAt: booking.holdExpiresAt?.toString() ?? null,
    report: report && {
      status: report.status,
      dueAt: report.dueAt.toString(),
      releasedAt: report.releasedAt?.toString() ?? null,
    },
    objection: objection ? toObjectionView(objection) : null,
    timeline: toTimeline(audit, records),
    money: toMoneyView(await findBookingMoney(db, bookingId)),
  };
}

export async function showAuditLog({ db }: ActContext, input: z.infer<typeof auditInput>) {
  const { rows, total } = await listAuditEvents(db, input);
  return {
    total,
    perPage: AUDIT_PER_PAGE,
    events: rows.map(({ event, actorName }) => ({
      id: event.id,
      at: event.occurredAt.toString(),
      actor: { kind: event.actorKind, name: actorName, id: event.actorId },
      action: event.action,
      subjectId: event.subjectId,
      bookingId: event.bookingId,
      details: event.details,
    })),
  };
}
