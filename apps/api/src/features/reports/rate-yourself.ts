import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { SelfRating } from '@app/shared/reports/self-rating.schema';
import { findAcknowledgement } from './acknowledgement.repository.ts';
import { getSessionOfCandidate } from './reported-session.repository.ts';
import { findReport } from './reports.repository.ts';
import { insertSelfRating } from './self-rating.repository.ts';

type Means = { db: Database; now: Temporal.Instant; user: { id: Id<'user'> } };
type Input = SelfRating & { bookingId: Id<'booking'> };

/** Keeps what a candidate thinks of their session, once, before they have read a word of the report. */
export async function rateYourself({ db, now, user }: Means, { bookingId, ...rating }: Input): Promise<void> {
  await db.transaction(async (tx) => {
    const { booking } = await getSessionOfCandidate(tx, bookingId, user.id);
    if (booking.status !== 'awaiting_report' && booking.status !== 'completed') {
      throw new DomainError('WRONG_STATE', { status: booking.status });
    }
    if (booking.retest) throw new DomainError('NOT_FOR_RETESTS');
    const report = await findReport(tx, bookingId);
    const opened = report && (await findAcknowledgement(tx, report.id));
    if (opened) throw new DomainError('SELF_RATING_CLOSED');
    const stored = await insertSelfRating(tx, bookingId, user.id, rating, now);
    if (!stored) throw new DomainError('SELF_RATING_GIVEN');
  });
}
