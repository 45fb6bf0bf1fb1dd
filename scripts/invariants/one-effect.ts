import { finding, type Invariant } from './invariant.ts';
import type { StripeDump } from './stripe-dump.ts';

/** V4: one intention has at most one refund, transfer, reversal and session, and none goes past what there was. */
export const oneEffectPerIntention: Invariant = async ({ sql, stripe }) => {
  const beyond = await sql<{ id: string }[]>`
    select id from payments where refunded_minor + credit_returned_minor + credited_minor + package_returned_minor + lost_minor
        > amount_minor + credit_minor + package_minor or subsidy_returned_minor > subsidy_minor
    union all select id from transfers where reversed_minor > amount_minor`;
  const inRows = finding(
    'V4',
    'nothing is given back beyond what was paid, by the rows',
    1,
    beyond.map(({ id }) => `${id} gave back more than there was`),
  );
  return stripe ? [inRows, twins(stripe), sumsAtStripe(stripe)] : [inRows];
};

function twins({ refunds, transfers, reversals, sessions }: StripeDump) {
  const keys = [
    ...[...refunds, ...transfers, ...reversals].map(({ id, metadata }) => ({ id, key: metadata.operation })),
    ...sessions.map(({ id, client_reference_id }) => ({ id, key: client_reference_id ?? undefined })),
  ].filter((made): made is { id: string; key: string } => made.key !== undefined);
  const byKey = Map.groupBy(keys, ({ key }) => key);
  const violations = [...byKey]
    .filter(([, made]) => made.length > 1)
    .map(([key, made]) => `${key} was done ${made.length} times: ${made.map(({ id }) => id).join(', ')}`);
  return finding('V4', 'one effect per intention at Stripe', byKey.size, violations);
}

function sumsAtStripe({ charges, refunds, transfers }: StripeDump) {
  const paid = charges.filter(({ status, source_transfer }) => status === 'succeeded' && !source_transfer);
  const overRefunded = paid.flatMap(({ id, amount_captured }) => {
    const made = refunds.filter(({ charge, status }) => charge === id && !GONE_BACK.has(status));
    const sum = made.reduce((total, { amount }) => total + amount, 0);
    return sum > amount_captured ? [`${id}: ${sum} refunded of ${amount_captured}`] : [];
  });
  const byBooking = Map.groupBy(transfers, ({ metadata }) => metadata.bookingId);
  const several = [...byBooking]
    .filter(([booking, made]) => booking && made.length > 1)
    .map(([booking, made]) => `${booking} was paid out ${made.length} times`);
  return finding('V4', 'refunds stay within charges, and a booking is paid out once', paid.length, [
    ...overRefunded,
    ...several,
  ]);
}

/** These gave the money back to us. */
const GONE_BACK = new Set(['failed', 'canceled']);
