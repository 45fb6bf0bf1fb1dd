import { formatMoney } from '@app/shared/money/format-money';
import { roomState } from '@app/shared/sessions/join-window';
import { formatLongDay, formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { type ListedBooking, sidesOf } from './use-booking.ts';

type Sentence = { headline: string /** A word or two for a list. */; short: string };

/** A booking's state in a sentence, as the one who reads it would be told by the other. */
export function sessionSentence(
  booking: ListedBooking,
  moment: Temporal.Instant,
  roomOpensMinutes: number,
): Sentence {
  const { reader, other } = sidesOf(booking);
  const isCandidate = booking.party === 'candidate';
  const { startsAt, status } = booking;
  const time = formatTime(startsAt, reader.timeZone);
  switch (status) {
    case 'held':
      return isCandidate
        ? {
            headline: `${formatLongDay(startsAt, reader.timeZone)}, ${time} is held for you`,
            short: 'Held, not paid yet',
          }
        : {
            headline: `${other.name} is deciding on ${formatLongDay(startsAt, reader.timeZone)}, ${time}`,
            short: 'Held, not paid yet',
          };
    case 'confirmed':
      return confirmedSentence(booking, moment, roomOpensMinutes);
    case 'in_session':
      return { headline: `You and ${other.name} are in session`, short: 'Running now' };
    case 'awaiting_report':
      return isCandidate
        ? { headline: `${other.name} is writing your report`, short: 'Report on its way' }
        : { headline: `${other.name} waits for your report`, short: 'Report due' };
    case 'completed':
      return isCandidate
        ? { headline: `Your report from ${other.name} is here`, short: 'Report here' }
        : { headline: `${other.name} has your report`, short: 'Done' };
    case 'expired':
      return booking.cancelledBy === 'candidate'
        ? { headline: isCandidate ? 'You let this time go' : 'This hold was let go', short: 'Let go' }
        : { headline: 'This hold ran out before it was paid', short: 'Not paid' };
    case 'cancelled':
      return { headline: cancelledHeadline(booking, other.name), short: cancelledShort(booking, other.name) };
    case 'no_show':
      return noShowSentence(booking, other.name);
  }
}

function confirmedSentence(
  booking: ListedBooking,
  moment: Temporal.Instant,
  roomOpensMinutes: number,
): Sentence {
  const { reader, other } = sidesOf(booking);
  const session = {
    startsAt: Temporal.Instant.from(booking.startsAt),
    endsAt: Temporal.Instant.from(booking.endsAt),
  };
  const room = roomState(session, roomOpensMinutes, moment);
  if (room === 'open') return { headline: `The room with ${other.name} is open`, short: 'Room open' };
  if (room === 'closed') return { headline: `The time with ${other.name} is over`, short: 'Over' };
  const day = formatRelativeDay(booking.startsAt, reader.timeZone, moment);
  const soon = day === 'today' || day === 'tomorrow';
  const when = soon ? day : `on ${formatLongDay(booking.startsAt, reader.timeZone)}`;
  return {
    headline: `You meet ${other.name} ${when} at ${formatTime(booking.startsAt, reader.timeZone)}`,
    short: booking.proposedStartsAt ? 'Another time is proposed' : 'Booked',
  };
}

function cancelledHeadline({ cancelledBy, party }: ListedBooking, other: string): string {
  if (cancelledBy === party) return `You cancelled this session with ${other}`;
  if (cancelledBy === 'candidate' || cancelledBy === 'coach') return `${other} cancelled this session`;
  if (cancelledBy === 'admin') return 'This session was called off by us';
  return party === 'candidate'
    ? `The report from ${other} did not come`
    : `Your report for ${other} did not come`;
}

const cancelledShort = ({ cancelledBy, party }: ListedBooking, other: string) =>
  cancelledBy === party
    ? 'You cancelled'
    : cancelledBy === 'system'
      ? 'No report came'
      : cancelledBy === 'admin'
        ? 'Called off'
        : `${other} cancelled`;

function noShowSentence({ noShowBy, party }: ListedBooking, other: string): Sentence {
  if (noShowBy === 'both') return { headline: 'Neither of you came', short: 'Nobody came' };
  return noShowBy === party
    ? { headline: `You did not come, and ${other} waited`, short: 'You did not come' }
    : { headline: `${other} did not come`, short: `${other} did not come` };
}

/** What became of the money when a session did not happen, for the candidate. */
export function refundSentence(refunded: { toCard: number; toCredit: number; currency: string }): string {
  const { toCard, toCredit, currency } = refunded;
  const card = toCard > 0 ? `${formatMoney({ amountMinor: toCard, currency })} goes back to your card` : '';
  const credit = toCredit > 0 ? `${formatMoney({ amountMinor: toCredit, currency })} to your credit` : '';
  if (!card && !credit) return 'Nothing of the price goes back.';
  return card
    ? `${card}${credit ? ` and ${credit}` : ''}.`
    : `${credit.replace('to your', 'goes back to your')}.`;
}
