import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import { agendaOf } from '@app/shared/sessions/agenda';
import type { keepSpeechInput } from '@app/shared/sessions/sessions.schema';
import { type TalkRecord, talkFigures } from '@app/shared/sessions/talk-figures';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import type { Booking } from '../booking/booking.repository.ts';
import { requireOwnBooking } from '../booking/require-own-booking.ts';
import { findVoiceRecords, insertSpeech } from './speech.repository.ts';

/** A browser that lost its line tells the rest when it is back; by then the report is being written. */
const TELLING = ['confirmed', 'in_session', 'awaiting_report'];

/** Keeps when one side spoke. @throws DomainError `WRONG_STATE` before a booking is paid and when all is done */
export async function keepSpeech(
  { db, user, now }: ActContext & { user: SignedInUser },
  { bookingId, ...batch }: z.infer<typeof keepSpeechInput>,
): Promise<void> {
  const { booking, party } = await requireOwnBooking(db, bookingId, user);
  if (!TELLING.includes(booking.status)) throw new DomainError('WRONG_STATE', { status: booking.status });
  await insertSpeech(db, { ...batch, bookingId, party, createdAt: now });
}

type Timed = Pick<Booking, 'id' | 'startsAt' | 'endsAt' | 'endedAt' | 'durationMinutes'>;

/** The figures of a session's talk, or why there are none. */
export async function measureTalk(db: Queryable, booking: Timed): Promise<TalkRecord> {
  const { id, startsAt, endsAt, endedAt, durationMinutes } = booking;
  const records = await findVoiceRecords(db, id);
  const lengthSec = startsAt.until(endedAt ?? endsAt).total('seconds');
  return talkFigures(records, agendaOf(durationMinutes), lengthSec);
}
