import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { keptPrice, splitKept } from '@app/shared/payments/kept-price';
import { formatLength } from '../../ui/format-duration.ts';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import type { BookingFile } from './booking-file-view.ts';
import { HOLD_REASON_WORDS } from './money-words.ts';

/** How a booking stands, in a sentence; the pencil goes under `marked`. */
export type Headline = { before: string; marked: string; after: string };

const say = (before: string, marked: string, after = ''): Headline => ({ before, marked, after });
type Reader = { now: Temporal.Instant; timeZone: string };

export function bookingHeadline(file: BookingFile, { now, timeZone }: Reader): Headline {
  const candidate = firstName(file.candidate.name);
  const coach = firstName(file.coach.displayName);
  const back = givenBackWords(file);
  switch (file.status) {
    case 'held':
      return say(
        'Held',
        file.holdExpiresAt ? `until ${formatTimeInPlace(file.holdExpiresAt, timeZone, now)}.` : 'for now.',
        ' Nothing is paid yet.',
      );
    case 'expired':
      return back
        ? say('The money came after the hold had lapsed: ', back)
        : say('The hold lapsed. ', 'Nothing was paid.');
    case 'confirmed':
      return say('Paid and confirmed. ', `${keptWords(file)} wait`, ' for the session and its report.');
    case 'in_session':
      return say('', `${candidate} and ${coach} are in session.`);
    case 'awaiting_report':
      return reportSentence(file, { now, timeZone }, coach, candidate);
    case 'completed':
      return transferSentence(file, { now, timeZone }, coach);
    case 'cancelled':
      return say(`${cancelledBy(file, candidate, coach)} cancelled. `, back || 'Nothing went back.');
    case 'no_show':
      return say(`${absent(file, candidate, coach)} did not come. `, back || 'Nothing went back.');
  }
}

function reportSentence(
  { report }: BookingFile,
  { now, timeZone }: Reader,
  coach: string,
  candidate: string,
) {
  if (report?.status === 'submitted')
    return say(`${coach} has handed the report in. `, `It opens for ${candidate}`, ' in the daytime there.');
  if (!report) return say('The session is over. ', `${coach} has not begun the report.`);
  const late = Temporal.Instant.from(report.dueAt).until(now).total('seconds');
  return late >= 0
    ? say(`${coach} owes ${candidate} a report, `, `${formatLength(late)} late.`)
    : say(`${coach} owes ${candidate} a report, `, `due ${formatTimeInPlace(report.dueAt, timeZone, now)}.`);
}

function transferSentence({ money: { transfer, payment } }: BookingFile, reader: Reader, coach: string) {
  if (!payment) return say('', 'The report is out.', ' Nothing was paid for this session.');
  if (!transfer)
    return say('The report is out. ', 'Everything went back,', ` so nothing is left for ${coach}.`);
  const share = formatMoney(money(transfer.amountMinor, transfer.currency));
  const when = (moment: string) => formatTimeInPlace(moment, reader.timeZone, reader.now);
  switch (transfer.status) {
    case 'due':
      return say('The report is out. ', `${share} leave for ${coach}`, ` on ${when(transfer.dueAt)}.`);
    case 'sending':
      return say('The report is out. ', `${share} are on their way`, ` to ${coach}.`);
    case 'on_hold': {
      const why = HOLD_REASON_WORDS[transfer.holdReason ?? ''] ?? 'Something is in the way';
      return say(`The report is out. `, `${share} for ${coach} are held.`, ` ${why}.`);
    }
    case 'created':
      return transfer.reversedMinor > 0
        ? say(
            `${share} went to ${coach}, `,
            `${formatMoney(money(transfer.reversedMinor, transfer.currency))} came back.`,
          )
        : say('All done. ', `${share} went to ${coach}`, ` on ${when(transfer.sentAt ?? transfer.dueAt)}.`);
    case 'reversed':
      return say(`What went to ${coach} `, 'was taken back.');
    case 'aborted':
      return transfer.nettedMinor > 0
        ? say('The report is out. ', `${coach}’s share settled what they owed us.`)
        : say('The report is out. ', `Nothing is left for ${coach}.`);
  }
}

function givenBackWords({ money: { payment, refunds } }: BookingFile): string {
  const amount = payment?.givenBack ?? sumOf(refunds);
  return amount && amount.amountMinor > 0 ? `${formatMoney(amount)} went back.` : '';
}

/** A booking whose only payment came too late has refunds, but no payment that counts. */
function sumOf(refunds: BookingFile['money']['refunds']) {
  const [first] = refunds;
  return (
    first &&
    money(
      refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      first.currency,
    )
  );
}

function keptWords({ money: { payment }, price }: BookingFile): string {
  return formatMoney(payment ? keptPrice(payment.paid) : price);
}

const cancelledBy = ({ cancelledBy: by }: BookingFile, candidate: string, coach: string) =>
  by === 'candidate' ? candidate : by === 'coach' ? coach : by === 'admin' ? 'The desk' : 'The system';

const absent = ({ noShowBy: by }: BookingFile, candidate: string, coach: string) =>
  by === 'candidate' ? candidate : by === 'coach' ? coach : 'Both';

/** What coach and platform have of the price as it is kept now. */
export function sharesNow(payment: NonNullable<BookingFile['money']['payment']>) {
  const { paid, taxBasisPoints, commissionBasisPoints } = payment;
  return splitKept({ ...paid, taxBasisPoints }, commissionBasisPoints);
}
