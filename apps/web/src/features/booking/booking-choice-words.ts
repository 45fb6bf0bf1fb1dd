import type { SentBookingDecision } from '@app/shared/booking/booking.schema';
import type { Booking } from './use-booking.ts';

export type Choice =
  | { kind: 'keep' }
  | { kind: 'propose'; startsAt: string | null }
  | { kind: 'cancel'; reason: string };

export const KEEP: Choice = { kind: 'keep' };

/** Another time was to be asked for, and none is picked yet. */
export const isUndecided = (choice: Choice): boolean => choice.kind === 'propose' && !choice.startsAt;

/** As it is sent, with the start and the refund that the coach saw. */
export function decisionFrom({ id, startsAt, cancel }: Booking, choice: Choice): SentBookingDecision {
  const about = { bookingId: id, bookedFor: startsAt };
  if (choice.kind === 'propose' && choice.startsAt)
    return { ...about, choice: 'propose', startsAt: choice.startsAt };
  if (choice.kind === 'cancel') {
    const refundMinor = cancel?.refund.amountMinor ?? 0;
    return { ...about, choice: 'cancel', reason: choice.reason, refundMinor };
  }
  return { ...about, choice: 'keep' };
}

/** Names the act: `Save, and keep both`, `Save: keep 2, ask 1 for another time, cancel 1`. */
export function sayChoices(choices: readonly Choice[]): string {
  const count = (kind: Choice['kind']) => choices.filter((choice) => choice.kind === kind).length;
  const [keep, propose, cancel] = [count('keep'), count('propose'), count('cancel')];
  if (choices.length === 1)
    return keep ? 'Save, and keep it' : propose ? 'Save, and ask for this time' : 'Save, and cancel it';
  if (keep === choices.length) return `Save, and keep ${keep === 2 ? 'both' : `all ${keep}`}`;
  const parts = [
    keep && `keep ${keep}`,
    propose && `ask ${propose} for another time`,
    cancel && `cancel ${cancel}`,
  ];
  return `Save: ${parts.filter(Boolean).join(', ')}`;
}
