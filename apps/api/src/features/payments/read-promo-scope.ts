import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import { listForSale } from '../catalog/offering.repository.ts';

/** What a new code can be for: the coaches who sell something, with their offerings, and the currencies of those. */
export async function readPromoScope(
  { db, config }: ActContext,
  { coachId }: { coachId: Id<'coach'> | null },
) {
  const rows = await listForSale(db, coachId);
  const coaches = new Map<Id<'coach'>, { coachId: Id<'coach'>; name: string; offerings: Choice[] }>();
  for (const { offering, coachName } of rows) {
    const of = coaches.get(offering.coachId) ?? { coachId: offering.coachId, name: coachName, offerings: [] };
    of.offerings.push({
      offeringId: offering.id,
      title: offering.title,
      durationMinutes: offering.durationMinutes,
      price: money(offering.priceAmountMinor, offering.priceCurrency),
    });
    coaches.set(offering.coachId, of);
  }
  const currencies = new Set([
    config.PLATFORM_CURRENCY,
    ...rows.map(({ offering }) => offering.priceCurrency),
  ]);
  return { coaches: [...coaches.values()], currencies: [...currencies] };
}

type Choice = {
  offeringId: Id<'offering'>;
  title: string;
  durationMinutes: number;
  price: ReturnType<typeof money>;
};
