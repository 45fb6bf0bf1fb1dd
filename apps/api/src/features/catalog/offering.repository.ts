import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, eq, isNull } from 'drizzle-orm';

/**
 * An offering that is for sale, with the coach who sells it.
 *
 * @throws DomainError `OFFERING_NOT_FOUND` when it is archived or its coach is not (or no longer) listed
 */
export async function getOfferingForSale(db: Queryable, offeringId: Id<'offering'>) {
  const [row] = await db
    .select({ offering: offerings, coach: coaches })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(eq(offerings.id, offeringId), isNull(offerings.archivedAt), eq(coaches.status, 'approved')));
  if (!row) throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
  return row;
}
