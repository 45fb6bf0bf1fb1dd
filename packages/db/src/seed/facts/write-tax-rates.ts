import type { MarketRows } from '../market-rows.ts';
import { HOUR, instantAt, type Millis, type People } from '../people/seed-person.ts';
import type { AuditTrail } from './audit-trail.ts';

/** One that rose once, and one that holds since long; elsewhere the demo's prices hold no tax. */
const RATES = [
  { country: 'FI', validFrom: '2013-01-01', name: 'ALV', basisPoints: 2_400 },
  { country: 'FI', validFrom: '2024-09-01', name: 'ALV', basisPoints: 2_550 },
  { country: 'NL', validFrom: '2012-10-01', name: 'btw', basisPoints: 2_100 },
] as const;

type Desk = { base: Millis; rows: MarketRows; trail: AuditTrail };

/** The table of rates, and somebody who will pay one of them: their next price says what tax it holds. */
export function writeTaxRates({ admins, candidates }: People, { base, rows, trail }: Desk): void {
  const adminId = admins[0]!.userId; // there is always a desk
  const at = base - 45 * 24 * HOUR;
  for (const [place, rate] of RATES.entries()) {
    const enteredAt = at + place * 60_000;
    rows.taxRates.push({ ...rate, enteredBy: adminId, enteredAt: instantAt(enteredAt) });
    trail.record({
      at: enteredAt,
      actor: { kind: 'admin', id: adminId },
      action: 'tax.rate_set',
      subjectId: rate.country,
      details: rate,
    });
  }
  const payer = candidates.find(({ email }) => email === 'candidate2@demo.test');
  if (!payer) return;
  rows.billingDetails.push({
    userId: payer.userId,
    name: payer.story.name,
    address: 'Prinsengracht 210\n1016 HD Amsterdam',
    country: 'NL',
    taxId: '',
    updatedAt: instantAt(base - 2 * HOUR),
  });
}
