import { firstName, plainName, shortName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import type { Config } from '../../env.ts';
import { linkTo } from './link-to-page.ts';
import type { Notice } from './notice.repository.ts';
import type { Recipient } from './queue-email.ts';

export type Role = 'candidate' | 'coach';
export const BOTH_ROLES = ['candidate', 'coach'] as const satisfies readonly Role[];

/** A booking as one of its two people reads of it: the `session` of most payloads. */
export function describeSession({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>, notice: Notice, reader: Role) {
  const { booking, candidate, coach } = notice;
  const zones = { candidate: booking.candidateTimeZone, coach: booking.coachTimeZone };
  const otherName = reader === 'candidate' ? plainName(coach.name) : shortName(candidate.name);
  return {
    bookingId: booking.id,
    sessionType: booking.sessionType,
    durationMinutes: booking.durationMinutes,
    startsAt: booking.startsAt.toString(),
    readerTimeZone: zones[reader],
    other: {
      firstName: firstName(otherName),
      shortName: otherName,
      timeZone: zones[reader === 'candidate' ? 'coach' : 'candidate'],
    },
    pageUrl: linkTo({ PUBLIC_URL }, { page: 'session', bookingId: booking.id }),
    roomUrl: linkTo({ PUBLIC_URL }, { page: 'room', bookingId: booking.id }),
  };
}

export const recipientOf = ({ candidate, coach }: Notice, role: Role): Recipient =>
  role === 'candidate' ? candidate : coach;

export const priceOf = ({ booking }: Notice) => money(booking.priceAmountMinor, booking.priceCurrency);

/** What the platform puts in for a code of its own; the coach's share is of both. */
export const subsidyOf = ({ booking }: Notice) => money(booking.subsidyMinor, booking.priceCurrency);
