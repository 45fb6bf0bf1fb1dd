import type { EvidenceFacts } from '@app/shared/admin/dispute-evidence';
import { DomainError } from '@app/shared/errors/domain-error';
import { money } from '@app/shared/money/money';
import { cardWords } from '@app/shared/payments/card-words';
import { pricePaid } from '@app/shared/payments/kept-price';
import type { ActContext } from '../../app-context.ts';
import { findBookingDetails } from '../booking/booking-details.repository.ts';
import { findUser } from '../identity/user.repository.ts';
import { type Dispute, findDispute } from '../payments/dispute.repository.ts';
import { findPayment } from '../payments/payment.repository.ts';
import { type AuditRow, listAuditEventsOfBooking } from './audit-log.repository.ts';
import { findReportSteps } from './dispute-evidence.repository.ts';
import { findBookingMoney, findBookingRecords } from './timeline.repository.ts';

/**
 * Everything a bank may be told of a disputed session, as the product's own record has it: what was booked and paid,
 * who came when, the report, every act, every message to the candidate.
 *
 * @throws DomainError `DISPUTE_NOT_FOUND`
 */
export async function assembleEvidence(
  { db, config }: Pick<ActContext, 'db' | 'config'>,
  disputeId: string,
  note: string | null,
): Promise<{ dispute: Dispute; facts: EvidenceFacts }> {
  const dispute = await findDispute(db, disputeId);
  const details = dispute?.bookingId && (await findBookingDetails(db, dispute.bookingId));
  const payment = dispute?.paymentId && (await findPayment(db, dispute.paymentId));
  if (!dispute || !details || !payment) throw new DomainError('DISPUTE_NOT_FOUND');
  const { booking, candidate, coach } = details;
  const { messages, visits } = await findBookingRecords(db, booking.id);
  const audit = await listAuditEventsOfBooking(db, booking.id);
  const { given } = await findBookingMoney(db, booking.id);
  const account = await findUser(db, booking.candidateId);
  const { cardBrand, cardLast4 } = payment;
  const facts: EvidenceFacts = {
    disputeId,
    seller: config.ISSUER_NAME,
    amount: money(dispute.amountMinor, dispute.currency),
    reason: dispute.reason,
    candidate: { name: candidate.name, email: account?.email ?? '' },
    coachName: coach.displayName,
    description: payment.description,
    price: pricePaid(payment),
    card: cardLast4 ? cardWords({ brand: cardBrand, last4: cardLast4 }) : null,
    bookedAt: booking.createdAt,
    paidAt: payment.succeededAt,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    policy: booking.policy,
    acts: audit.filter(isOfSession).map(toAct),
    visits: visits.map(({ role, kind, occurredAt }) => ({ role, kind, at: occurredAt })),
    report: await findReportSteps(db, booking.id),
    refunds: given
      .filter(({ status, amountMinor }) => status !== 'failed' && amountMinor > 0)
      .map(({ createdAt, amountMinor, currency }) => ({
        at: createdAt,
        amount: money(amountMinor, currency),
      })),
    messages: messages
      .filter(({ recipientId }) => recipientId === booking.candidateId)
      .map(({ createdAt, recipientAddress, subject, status }) => ({
        at: createdAt,
        to: recipientAddress,
        subject: subject ?? '',
        sent: status === 'sent',
      })),
    note: note ?? dispute.note,
  };
  return { dispute, facts };
}

/** What the two did and what became of the booking; the platform's own dealings with Stripe prove nothing to a bank. */
const isOfSession = ({ event }: AuditRow) =>
  /^(booking|payment|refund|report|objection|review)\./.test(event.action);

const toAct = ({ event, actorName }: AuditRow) => ({
  at: event.occurredAt,
  words: event.action.replaceAll(/[._]/g, ' '),
  who: actorName ? `${actorName} (${event.actorKind})` : event.actorKind,
});
